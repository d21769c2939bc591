import type { PhraseMatch } from './phrase-matcher.ts';
import { tokenize } from './tokenize.ts';
import type { FormValue, Vocabulary } from './vocabulary.ts';
import type { Kept } from './with-parts.ts';

/** What stands between the halves of a name that is said of two things at once. */
const LINK = /^\s+(?:and|or|and\/or)\s+$/;
/** Another part of the body and its pain: of "low back and right thigh pain" the low back is half a name, too. */
const OTHER_HALF =
  /^\s+(?:and|or|and\/or)\s+(?:(?:left|right|upper)\s+)?(?:thigh|buttock|hip|groin|pelvic|neck|flank|side|shoulder)\s+(?:pain|ache|discomfort)/i;
/** Characters. */
const MOST_OF_OTHER_HALF = 60;
/** What such a name begins with, but for a place ("low back or buttock pain"). */
const FIRST_HALF = /(?:ed|bulging|protruding)$/i;

/**
 * Leaves out the first half of a split name: the "bulging" of "bulging or herniated disc" is none by itself.
 * @param kept leftmost first, none overlapping
 */
export function withoutHalves(
  kept: readonly Kept[],
  text: string,
  forms: Vocabulary['forms'],
): Kept[] {
  return kept.filter(([match], index) => {
    const isSplit = OTHER_HALF.test(text.slice(match.end, match.end + MOST_OF_OTHER_HALF));
    if (isSplit && match.value.note === 'lumbar-spine') return false;
    const next = kept[index + 1]?.[0];
    return !next || !isHalfOf(match, next, text, forms);
  });
}

function isHalfOf(
  match: PhraseMatch<FormValue>,
  next: PhraseMatch<FormValue>,
  text: string,
  forms: Vocabulary['forms'],
): boolean {
  const half = text.slice(match.start, match.end);
  if (!LINK.test(text.slice(match.end, next.start))) return false;
  if (!match.value.isPlace && !FIRST_HALF.test(half)) return false;
  const whole = `${half} ${text
    .slice(next.start, next.end)
    .split(/[\s-]+/)
    .at(-1)}`;
  const tokens = tokenize(whole);
  return forms
    .findAll(tokens, whole)
    .some(({ first, last }) => first === 0 && last === tokens.length - 1);
}
