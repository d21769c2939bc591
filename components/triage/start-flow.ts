import type { Answers } from './answers.ts';
import type { FlowState } from './flow-state.ts';
import type { TriageRules } from './triage-rules.ts';

/**
 * The check at its first question.
 * @param known answers that are known already, such as the first day of an open episode
 */
export function startFlow(rules: TriageRules, known: Partial<Answers> = {}): FlowState {
  return {
    rulesVersion: rules.version,
    answers: { given: {}, startDate: null, somethingWrong: false, ...known },
    question: 0,
    showsResult: false,
  };
}
