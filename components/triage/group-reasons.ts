import type { Reason } from './evaluate-answers.ts';

/** Reasons that share a rule, told once: the rule and all answers that it rests on. */
export interface ReasonGroup {
  rule: string;
  answers: Reason['answers'];
}

/** Gathers reasons by rule, in the order in which each rule first appears. */
export function groupReasons(reasons: readonly Reason[]): ReasonGroup[] {
  const groups = new Map<string, Reason['answers']>();
  for (const { rule, answers } of reasons) {
    if (rule !== null) groups.set(rule, [...(groups.get(rule) ?? []), ...answers]);
  }
  return [...groups].map(([rule, answers]) => ({ rule, answers }));
}
