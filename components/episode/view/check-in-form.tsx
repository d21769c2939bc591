import type { Translate } from '../../strings/translate.ts';
import type { TriageRules } from '../../triage/triage-rules.ts';
import type { CheckIn } from '../episode.ts';
import { tellCheckIn } from '../tell-check-in.ts';

/** What the day's check-in needs to draw itself. */
export interface CheckInFormProps {
  rules: TriageRules;
  /** What was told today already. */
  told: CheckIn | undefined;
  onCheckIn: (told: Pick<CheckIn, 'trend' | 'pain'>) => void;
  translate: Translate;
}

const PAIN = Array.from({ length: 11 }, (_, pain) => pain);

/** "How is it today?": one tap for better, same or worse, and one for the pain. Either is enough. */
export function CheckInForm({ rules, told, onCheckIn, translate }: CheckInFormProps) {
  const question = rules.questions.find(({ id }) => id === rules.grid.columns);
  const trends = question?.answers.filter(({ countsAs }) => countsAs === undefined) ?? [];
  return (
    <section class="triage-section episode-check-in">
      <h2 id="episode-how">{translate('episode_how_today')}</h2>
      <p class="triage-small">{translate('episode_how_help')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend; the heading names it. */}
      <div class="episode-trends" role="group" aria-labelledby="episode-how">
        {trends.map(({ id, text }) => (
          <button
            key={id}
            type="button"
            class="triage-row"
            aria-pressed={told?.trend === id}
            onClick={() => onCheckIn({ trend: id, pain: null })}
          >
            {text}
          </button>
        ))}
      </div>
      <p id="episode-pain" class="triage-small">
        {translate('episode_pain')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <div class="episode-pain" role="group" aria-labelledby="episode-pain">
        {PAIN.map((pain) => (
          <button
            key={pain}
            type="button"
            class="triage-row"
            aria-label={translate('episode_pain_number', String(pain))}
            aria-pressed={told?.pain === pain}
            onClick={() => onCheckIn({ trend: null, pain })}
          >
            {pain}
          </button>
        ))}
      </div>
      <p class="triage-small" role="status">
        {told && translate('episode_noted', tellCheckIn(rules, told, translate))}
      </p>
    </section>
  );
}
