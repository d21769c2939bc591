import { LEVELS } from '../knowledge/note.ts';
import type { Answers } from './answers.ts';
import type { TriageRules } from './triage-rules.ts';

/** True once an answer has the top level as its floor: nothing that follows could change the result. */
export function reachesTop(rules: TriageRules, answers: Answers): boolean {
  const top = LEVELS.at(-1);
  return rules.questions.some((question) =>
    question.answers.some(
      ({ id, floor }) => floor === top && answers.given[question.id]?.includes(id) === true,
    ),
  );
}
