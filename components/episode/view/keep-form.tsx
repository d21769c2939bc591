import { useState } from 'preact/hooks';
import type { Translate } from '../../strings/translate.ts';
import type { Answers } from '../../triage/answers.ts';
import type { CalendarDate } from '../../triage/calendar-date.ts';
import { oldestStartDate } from '../../triage/oldest-start-date.ts';
import type { TriageRules } from '../../triage/triage-rules.ts';
import { checkStart } from '../check-start.ts';
import { guessStart } from '../guess-start.ts';

/** What the offer to remember a spell needs to draw itself. */
export interface KeepFormProps {
  rules: TriageRules;
  answers: Answers;
  today: CalendarDate;
  onKeep: (startDate: CalendarDate, isGuess: boolean) => void;
  translate: Translate;
}

/** After a result: the offer to remember this spell. Nothing is kept before it is taken. */
export function KeepForm({ rules, answers, today, onKeep, translate }: KeepFormProps) {
  const guess = answers.startDate === null ? guessStart(rules, answers, today) : null;
  const [text, setText] = useState<string>(answers.startDate ?? guess ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const question = rules.questions.find(({ id }) => id === rules.grid.rows);
  const chosen = question?.answers.find(({ id }) => id === answers.given[rules.grid.rows]?.[0]);

  const submit = (event: Event) => {
    event.preventDefault();
    const checked = checkStart(text, today);
    if ('problem' in checked) setProblem(checked.problem);
    else onKeep(checked.startDate, guess !== null && checked.startDate === guess);
  };
  return (
    <section class="triage-section episode-keep">
      <h2>{translate('episode_keep_title')}</h2>
      <p>{translate('episode_keep_text')}</p>
      {/* The form's own checks stay off: their bubbles are not ours to word. */}
      <form class="triage-since-form" noValidate onSubmit={submit}>
        <label>
          {translate('episode_keep_start')}
          <input
            type="date"
            min={oldestStartDate(today)}
            max={today}
            value={text}
            aria-invalid={problem !== null}
            aria-describedby="episode-keep-help"
            onInput={(event) => {
              setText(event.currentTarget.value);
              setProblem(null);
            }}
          />
        </label>
        <p id="episode-keep-help" class="triage-small">
          {guess !== null && translate('episode_keep_guess', chosen?.text ?? '')}
        </p>
        <p class="triage-problem" role="alert">
          {problem !== null && translate(problem)}
        </p>
        <button type="submit" class="triage-primary">
          {translate('episode_keep_button')}
        </button>
      </form>
    </section>
  );
}
