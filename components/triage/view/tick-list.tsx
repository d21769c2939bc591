import type { Translate } from '../../strings/translate.ts';
import type { FlowAction } from '../triage-flow.ts';
import type { Question } from '../triage-rules.ts';
import { AnswerWords } from './answer-words.tsx';

/** What a tick list needs to draw itself. */
export interface TickListProps {
  question: Question;
  /** Ids ticked; an empty list is "none of these"; undefined is not answered yet. */
  given: readonly string[] | undefined;
  /** The ticks so far end the questions: the button says so. */
  endsHere: boolean;
  onAction: (action: FlowAction) => void;
  translate: Translate;
}

/**
 * Rows with a box each. "None of these" is the last row, so that it is met after the list is read;
 * once something is ticked, "next" takes its place and stays in sight.
 */
export function TickList({ question, given, endsHere, onAction, translate }: TickListProps) {
  const ticked = given ?? [];
  return (
    <>
      {question.answers.map((answer) => (
        <label key={answer.id} class="triage-row">
          <input
            type="checkbox"
            checked={ticked.includes(answer.id)}
            onChange={(event) =>
              onAction({ kind: 'tick', answer: answer.id, ticked: event.currentTarget.checked })
            }
          />
          <AnswerWords answer={answer} />
        </label>
      ))}
      {ticked.length === 0 ? (
        <button
          type="button"
          class="triage-row triage-none"
          aria-pressed={given !== undefined}
          onClick={() => onAction({ kind: 'none' })}
        >
          <AnswerWords answer={{ text: question.none ?? '' }} />
        </button>
      ) : (
        <div class="triage-next">
          <button
            type="button"
            class="triage-primary"
            onClick={() => onAction({ kind: 'ticks-done' })}
          >
            {translate(endsHere ? 'triage_see_result' : 'triage_next')}
          </button>
        </div>
      )}
    </>
  );
}
