import { useState } from 'preact/hooks';
import type { Translate } from '../../strings/translate.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { durationBand } from '../duration-band.ts';
import { oldestStartDate } from '../oldest-start-date.ts';
import type { FlowAction } from '../triage-flow.ts';
import type { Question } from '../triage-rules.ts';

/** What the date field needs to draw itself. */
export interface SinceWhenProps {
  question: Question;
  startDate: CalendarDate | null;
  today: CalendarDate;
  onAction: (action: FlowAction) => void;
  translate: Translate;
}

/** The first day of this spell instead of a length of time, folded until it is wanted. */
export function SinceWhen({ question, startDate, today, onAction, translate }: SinceWhenProps) {
  const [text, setText] = useState<string>(startDate ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  if (!question.sinceWhen) return null;

  const submit = (event: Event) => {
    event.preventDefault();
    const band = durationBand(text, question.answers, today);
    if ('problem' in band) setProblem(band.problem);
    else onAction({ kind: 'since', startDate: band.startDate, answer: band.answer });
  };
  return (
    <details class="triage-since" open={startDate !== null}>
      <summary class="triage-row">{question.sinceWhen.label}</summary>
      {/* The form's own checks stay off: their bubbles are not ours to word. */}
      <form class="triage-since-form" noValidate onSubmit={submit}>
        <label>
          {question.sinceWhen.help}
          <input
            type="date"
            min={oldestStartDate(today)}
            max={today}
            value={text}
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? undefined : 'triage-since-problem'}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setProblem(null);
            }}
          />
        </label>
        <button type="submit" class="triage-primary">
          {translate('triage_use_date')}
        </button>
        <p id="triage-since-problem" class="triage-problem" role="alert">
          {problem !== null && translate(problem)}
        </p>
      </form>
    </details>
  );
}
