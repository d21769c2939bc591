import type { AnswerOption } from '../triage-rules.ts';

/** The words of an answer: what it is, and a softer line that explains it. */
export function AnswerWords({ answer }: { answer: Pick<AnswerOption, 'text' | 'more'> }) {
  return (
    <span class="triage-words">
      <span>{answer.text}</span>
      {answer.more !== undefined && <span class="triage-more">{answer.more}</span>}
    </span>
  );
}
