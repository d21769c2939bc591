import type { FlowAction } from '../triage-flow.ts';
import type { Question } from '../triage-rules.ts';
import { AnswerWords } from './answer-words.tsx';

/** What a list of choices needs to draw itself. */
export interface ChoiceListProps {
  question: Question;
  given: readonly string[] | undefined;
  onAction: (action: FlowAction) => void;
}

/**
 * Buttons, one a choice; one press chooses and goes on. No radio buttons: their arrow keys choose,
 * and a choice that moves to another screen by itself would throw a keyboard reader about.
 */
export function ChoiceList({ question, given, onAction }: ChoiceListProps) {
  return (
    <>
      {question.answers.map((answer) => (
        <button
          key={answer.id}
          type="button"
          class="triage-row triage-choice"
          aria-pressed={given?.includes(answer.id) === true}
          onClick={() => onAction({ kind: 'choose', answer: answer.id })}
        >
          <AnswerWords answer={answer} />
        </button>
      ))}
    </>
  );
}
