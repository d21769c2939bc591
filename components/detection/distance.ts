import type { PhraseMatch } from './phrase-matcher.ts';

/** What the end of a sentence counts for, in words: another sentence speaks of something else more easily. */
const SENTENCE = 4;
/** The end of a sentence, or of an item of a list that is written in one line. */
const SENTENCE_END = /[.!?:;]\s|\s[-\u2013\u2014\u2022\u00b7]\s/;

/** Small words that tie two names together, and how many there may be. */
const LINKS = /^(?:\s+(?:of|in|for|to|on|the|an?|my|your|his|her|their|our))+\s+$/i;
const MOST_LINKS = 3;
/** What names two things together, and how many words it may have. */
const MOST_IN_AND = 3;
const AND = /^(?:,?\s+(?:and|or|and\/or|&)\s+|\s*\/\s*)(?:(?:the|your|my|his|her|their|our)\s+)?$/i;

/** What stands between two items of a list: at most two more words of the first, and of the second. */
const LIST_GAP =
  /^(?:\s+[\w-]+){0,2}?(?:\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+)(?:[\w-]+\s+){0,2}$/i;
const MOST_IN_ITEM = 6;

/** True when the first phrase lies within the second. */
export function isInside(inner: PhraseMatch<unknown>, outer: PhraseMatch<unknown>): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}

/**
 * Words to the nearest of some matches, not counting what the match itself says; infinite where there is none.
 * @param comma words that a comma between counts for
 */
export function distanceToNearest(
  match: PhraseMatch<unknown>,
  others: readonly PhraseMatch<unknown>[],
  text: string,
  comma = 0,
): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const other of others) {
    if (!isInside(other, match)) nearest = Math.min(nearest, distance(match, other));
  }
  // What is further away by more than a sentence counts for cannot be nearer; the text is looked at for the others only,
  // because a paragraph may have hundreds.
  const furthest = nearest + Math.max(SENTENCE, comma);
  let felt = Number.POSITIVE_INFINITY;
  for (const other of others) {
    if (isInside(other, match)) continue;
    const words = distance(match, other);
    if (words > furthest || words >= felt) continue;
    felt = Math.min(felt, wordsInText(words, match, other, text, comma));
  }
  return felt;
}

/** True where nothing but a space, a hyphen or small words stand between a match and one of the others: "neck exercises". */
export function isTiedTo(
  match: PhraseMatch<unknown>,
  others: readonly PhraseMatch<unknown>[],
  text: string,
): boolean {
  return others.some((other) => {
    const [first, second] = match.first < other.first ? [match, other] : [other, match];
    if (first.last >= second.first || second.first - first.last > MOST_LINKS + 1) return false;
    const between = text.slice(first.end, second.start);
    return /^[\s-]+$/.test(between) || LINKS.test(between);
  });
}

/** True where a match and one of the others are named together: "the hips and lower back". */
export function isNamedWith(
  match: PhraseMatch<unknown>,
  others: readonly PhraseMatch<unknown>[],
  text: string,
): boolean {
  return others.some((other) => {
    const [first, second] = match.first < other.first ? [match, other] : [other, match];
    if (second.first - first.last > MOST_IN_AND + 1) return false;
    return AND.test(text.slice(first.end, second.start));
  });
}

/** True where a match is an item of a list with one of the others: "headaches, back pain and period pain". */
export function isListedWith(
  match: PhraseMatch<unknown>,
  others: readonly PhraseMatch<unknown>[],
  text: string,
): boolean {
  return others.some((other) => {
    const [first, second] = match.first < other.first ? [match, other] : [other, match];
    if (first.last >= second.first || second.first - first.last > MOST_IN_ITEM) return false;
    return LIST_GAP.test(text.slice(first.end, second.start));
  });
}

/** Words from one match to another; 1 where they overlap or touch. */
function distance(a: PhraseMatch<unknown>, b: PhraseMatch<unknown>): number {
  if (a.last < b.first) return b.first - a.last;
  if (b.last < a.first) return a.first - b.last;
  return 1;
}

/** The distance as a reader feels it: "numbness of the face" is one word apart, another sentence some more. */
function wordsInText(
  words: number,
  a: PhraseMatch<unknown>,
  b: PhraseMatch<unknown>,
  text: string,
  comma: number,
): number {
  const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  if (words <= MOST_LINKS + 1 && LINKS.test(between)) return 1;
  if (SENTENCE_END.test(between)) return words + SENTENCE;
  return between.includes(',') ? words + comma : words;
}
