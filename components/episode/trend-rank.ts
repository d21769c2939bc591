import type { TriageRules } from '../triage/triage-rules.ts';

/** How bad an answer to better, same or worse is: choices run from mildest to worst; -1 for none. */
export function trendRank(rules: TriageRules, id: string | null | undefined): number {
  const trends = rules.questions.find((question) => question.id === rules.grid.columns)?.answers;
  const told = trends?.find((option) => option.id === id);
  return trends?.findIndex((option) => option.id === (told?.countsAs ?? told?.id)) ?? -1;
}
