import { LEVELS } from '../../knowledge/note.ts';
import type { Region } from '../../knowledge/region.ts';
import { LevelShape } from '../../knowledge/view/level-shape.tsx';
import type { Translate } from '../../strings/translate.ts';
import { fillNumbers } from '../../triage/fill-numbers.ts';
import { formatDay } from '../../triage/format-day.ts';
import type { TriageRules } from '../../triage/triage-rules.ts';
import { CallLinks } from '../../triage/view/call-links.tsx';
import type { Episode } from '../episode.ts';
import type { EpisodeVerdict } from '../episode-verdict.ts';
import { tellCheckIn } from '../tell-check-in.ts';

/** What the result of a spell needs to draw itself in short. */
export interface LevelBoxProps {
  rules: TriageRules;
  episode: Episode;
  weighed: EpisodeVerdict;
  region: Region;
  locale: string;
  onOpenResult: () => void;
  translate: Translate;
}

/** What the last check comes to by now: level, what to do, and why it is more than on its day. */
export function LevelBox(props: LevelBoxProps) {
  const { rules, weighed, region, translate } = props;
  const { level } = weighed.verdict;
  const result = rules.results[level];
  const what = fillNumbers(result.do, region, translate('triage_advice_line'));
  const raised = whyRaised(props);
  return (
    <section class={`triage-verdict episode-level level-${level}`}>
      <h2>
        <LevelShape level={level} size={20} />
        {result.title}
      </h2>
      <p class="episode-do">{level === LEVELS.at(-1) ? <CallLinks text={what} /> : what}</p>
      {raised !== null && <p class="triage-small">{raised}</p>}
      <button type="button" class="episode-more" onClick={props.onOpenResult}>
        {translate('episode_whole_result')}
      </button>
    </section>
  );
}

/** Null while it is what the check came to on its day. */
function whyRaised({ rules, episode, weighed, locale, translate }: LevelBoxProps): string | null {
  const check = episode.checks.at(-1);
  if (!check || check.level === null || check.level === weighed.verdict.level) return null;
  const checked = formatDay(check.date, locale, 'weekday');
  if (!weighed.worse) return translate('episode_raised_time', checked);
  const { date, trend } = weighed.worse;
  const words = tellCheckIn(rules, { trend, pain: null }, translate);
  return translate('episode_raised_told', checked, formatDay(date, locale, 'weekday'), words);
}
