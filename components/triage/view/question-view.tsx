import { LevelShape } from '../../knowledge/view/level-shape.tsx';
import type { Translate } from '../../strings/translate.ts';
import type { CalendarDate } from '../calendar-date.ts';
import type { FlowState } from '../flow-state.ts';
import { reachesTop } from '../reaches-top.ts';
import type { FlowAction } from '../triage-flow.ts';
import type { Question, TriageRules } from '../triage-rules.ts';
import { ChoiceList } from './choice-list.tsx';
import { SinceWhen } from './since-when.tsx';
import { TickList } from './tick-list.tsx';

/** What one question needs to draw itself. */
export interface QuestionViewProps {
  rules: TriageRules;
  flow: FlowState;
  question: Question;
  today: CalendarDate;
  /** What is known already about this question, in the reader's words. */
  hint?: string | null;
  onAction: (action: FlowAction) => void;
  translate: Translate;
}

/** One question: its words, its answers, and the way out for a reader whom no answer fits. */
export function QuestionView(props: QuestionViewProps) {
  const { rules, flow, question, today, onAction, translate } = props;
  const given = flow.answers.given[question.id];
  const help = question.help === undefined ? undefined : `triage-help-${question.id}`;
  return (
    <>
      <fieldset class="triage-question" aria-describedby={help}>
        <legend>
          <h1 tabIndex={-1} data-triage-heading>
            {question.text}
          </h1>
        </legend>
        {help !== undefined && (
          <p id={help} class="triage-help">
            {question.help}
          </p>
        )}
        {props.hint && <p class="triage-notice">{props.hint}</p>}
        {question.kind === 'tick-list' ? (
          <TickList
            question={question}
            given={given}
            endsHere={reachesTop(rules, flow.answers)}
            onAction={onAction}
            translate={translate}
          />
        ) : (
          <ChoiceList question={question} given={given} onAction={onAction} />
        )}
      </fieldset>
      {question.sinceWhen && (
        <SinceWhen
          question={question}
          startDate={flow.answers.startDate}
          today={today}
          onAction={onAction}
          translate={translate}
        />
      )}
      <button
        type="button"
        class="triage-quiet triage-wrong"
        onClick={() => onAction({ kind: 'something-wrong' })}
      >
        <LevelShape level={rules.somethingWrong.floor} size={16} />
        {rules.somethingWrong.text}
      </button>
    </>
  );
}
