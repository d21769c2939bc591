import type { Answers } from './answers.ts';

/** Where a reader is in the check. Plain data, so that closing the popup loses nothing. */
export interface FlowState {
  /** `TriageRules.version` that the answers belong to. */
  rulesVersion: number;
  answers: Answers;
  /** Index of the question that is shown, or the last one answered when the result is shown. */
  question: number;
  showsResult: boolean;
}
