import type { Translate } from '../../strings/translate.ts';
import type { CalendarDate } from '../../triage/calendar-date.ts';
import type { EpisodeLook } from '../episode-look.ts';
import { episodeVerdict } from '../episode-verdict.ts';
import { lastNotedDay } from '../last-noted-day.ts';

/** What the lines about trouble need to draw themselves. */
export interface KeptNoticesProps {
  kept: EpisodeLook;
  today: CalendarDate;
  onRetry: () => void;
  translate: Translate;
}

/** Clear lines where something is not as it should be: storage, damage, clock, older questions. */
export function KeptNotices({ kept, today, onRetry, translate }: KeptNoticesProps) {
  const { episodes, problem, rules } = kept;
  const { open, aside } = episodes;
  const lines = [
    ...(open?.needsCheck
      ? [`${translate('episode_unreadable')} ${translate('episode_unreadable_check')}`]
      : aside.length > 0 && !open
        ? [translate('episode_unreadable')]
        : []),
    ...(open && lastNotedDay(open) > today ? [translate('episode_clock')] : []),
    ...(open && episodeVerdict(rules, open, today)?.isOfOtherRules
      ? [translate('episode_rules_changed')]
      : []),
  ];
  return (
    <>
      {problem !== null && (
        <div class="triage-notice episode-problem" role="alert">
          <p>{translate(problem)}</p>
          {problem !== 'episode_not_read' && (
            <button type="button" class="triage-link" onClick={onRetry}>
              {translate('episode_try_again')}
            </button>
          )}
        </div>
      )}
      {lines.map((line) => (
        <p key={line} class="triage-notice" role="status">
          {line}
        </p>
      ))}
    </>
  );
}
