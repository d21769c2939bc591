import type { PhraseMatch } from './phrase-matcher.ts';
import type { Token } from './token.ts';
import type { FormValue } from './vocabulary.ts';

/** The vertebrae of the back, from the top down. */
const ORDER = [
  ...Array.from({ length: 12 }, (_, index) => `t${index + 1}`),
  ...Array.from({ length: 5 }, (_, index) => `l${index + 1}`),
  's1',
];
/** A vertebra's name as doctors write it; in lower case it is something else. */
const WRITTEN = /^(?:T(?:1[0-2]|[1-9])|L[1-5]|S1)$/;
const DISC = /^discs?$/;
/** Alone these are kinds of MRI picture ("T1 and T2"), and much else. */
const NOT_ALONE = /^t[1-3]$/;

/**
 * Finds names of vertebrae: L4-L5, L4/5, L5 S1, T12-L1, L3-S1, and L5 alone. With "disc" behind them they name a disc.
 * All but the joint with the sacrum (L5-S1) mean other things elsewhere.
 */
export function findLevels(tokens: readonly Token[], text: string): PhraseMatch<FormValue>[] {
  const found: PhraseMatch<FormValue>[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const upper = tokens[index];
    if (!upper || !ORDER.includes(upper.text)) continue;
    if (!WRITTEN.test(text.slice(upper.start, upper.end))) continue;
    const lower = lowerOf(tokens, index, text);
    if (!lower && NOT_ALONE.test(upper.text)) continue;
    let last = lower ? index + 1 : index;
    const next = tokens[last + 1];
    const isDisc = next !== undefined && next.gap === 'soft' && DISC.test(next.text);
    if (isDisc) last += 1;
    const isSacral = lower === 's1' && upper.text === 'l5';
    found.push({
      value: {
        note: isDisc ? 'intervertebral-disc' : 'vertebra',
        sense: isSacral ? 'always' : 'near-back',
        isEvidence: isSacral,
      },
      first: index,
      last,
      start: upper.start,
      end: tokens[last]?.end ?? upper.end,
    });
    index = last;
  }
  return found;
}

/** The second name of a pair that is joined by a hyphen, dash or slash, or by a space where it is the next vertebra. */
function lowerOf(tokens: readonly Token[], index: number, text: string): string | null {
  const upper = tokens[index];
  const lower = tokens[index + 1];
  if (!upper || !lower || lower.gap === 'hard') return null;
  const place = ORDER.indexOf(upper.text);
  const next = ORDER[place + 1];
  if (lower.text === next || lower.text === next?.slice(1)) return next;
  const isJoined = !/\s/.test(text.slice(upper.end, lower.start));
  return isJoined && ORDER.indexOf(lower.text) > place ? lower.text : null;
}
