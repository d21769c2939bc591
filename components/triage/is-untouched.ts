import type { FlowState } from './flow-state.ts';
import type { TriageRules } from './triage-rules.ts';

/** True while the first question has no answer: nothing would be lost by showing something else. */
export function isUntouched(
  rules: TriageRules,
  { question, showsResult, answers }: FlowState,
): boolean {
  const first = rules.questions[0];
  return question === 0 && !showsResult && (!first || answers.given[first.id] === undefined);
}
