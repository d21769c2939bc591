import type { PhraseMatch } from './phrase-matcher.ts';
import type { Token } from './token.ts';
import type { FormValue } from './vocabulary.ts';

/** The vertebrae from the middle of the back down, in order. */
const ORDER = ['t10', 't11', 't12', 'l1', 'l2', 'l3', 'l4', 'l5', 's1'];

/**
 * Finds names of two neighbouring vertebrae: L4-L5, L4/5, L5 S1, T12-L1.
 * One name alone ("L4") means too many other things.
 */
export function findLevels(tokens: readonly Token[]): PhraseMatch<FormValue>[] {
  const found: PhraseMatch<FormValue>[] = [];
  for (let index = 0; index + 1 < tokens.length; index++) {
    const upper = tokens[index];
    const lower = tokens[index + 1];
    if (!upper || !lower || lower.gap === 'hard') continue;
    const next = ORDER[ORDER.indexOf(upper.text) + 1];
    if (!ORDER.includes(upper.text) || next === undefined) continue;
    if (lower.text !== next && lower.text !== next.slice(1)) continue;
    found.push({
      value: { note: 'vertebra', sense: next === 's1' ? 'always' : 'near-back' },
      first: index,
      last: index + 1,
      start: upper.start,
      end: lower.end,
    });
  }
  return found;
}
