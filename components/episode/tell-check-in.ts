import type { Translate } from '../strings/translate.ts';
import type { TriageRules } from '../triage/triage-rules.ts';
import type { CheckIn } from './episode.ts';

/** A check-in in the reader's words: "Better, pain 4 of 10". An answer of other rules stays its id. */
export function tellCheckIn(
  rules: TriageRules,
  { trend, pain }: Pick<CheckIn, 'trend' | 'pain'>,
  translate: Translate,
): string {
  const question = rules.questions.find(({ id }) => id === rules.grid.columns);
  const words = question?.answers.find(({ id }) => id === trend)?.text ?? trend;
  const number = pain === null ? null : translate('episode_noted_pain', String(pain));
  return [words, number].filter((part) => part !== null).join(', ');
}
