import type { PhraseMatch } from './phrase-matcher.ts';
import type { Token } from './token.ts';
import type { FormValue } from './vocabulary.ts';

/** A form that is kept, and why. */
export type Kept = readonly [match: PhraseMatch<FormValue>, why: string];

/**
 * Takes the word that says which part into the name behind it: of "lumbar" and "disc degeneration" one.
 * @param kept leftmost first, none overlapping
 * @param parts such words, folded
 */
export function withParts(
  kept: readonly Kept[],
  tokens: readonly Token[],
  parts: ReadonlySet<string>,
): Kept[] {
  const whole: Kept[] = [];
  for (const [match, why] of kept) {
    const part = tokens[match.first - 1];
    const isJoined = part && parts.has(part.text) && tokens[match.first]?.gap === 'soft';
    const before = whole.at(-1)?.[0];
    const isTaken = before !== undefined && before.last === match.first - 1;
    if (!isJoined || (isTaken && before.first < before.last)) {
      whole.push([match, why]);
      continue;
    }
    if (isTaken) whole.pop();
    whole.push([{ ...match, first: match.first - 1, start: part.start }, why]);
  }
  return whole;
}
