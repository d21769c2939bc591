import type { Verdict } from './evaluate-answers.ts';
import type { TriageRules } from './triage-rules.ts';

/** Keys of the sources behind a result: those of its level, then those of the rules that led there. */
export function resultSources(rules: TriageRules, verdict: Verdict): string[] {
  const ofRules = verdict.decisive.flatMap(({ rule }) => rules.rules[rule ?? '']?.sources ?? []);
  return [...new Set([...ofRules, ...rules.results[verdict.level].sources])];
}
