import { wordPattern } from './word-pattern.ts';

/** What may stand between two words of a form on a page: white space, a hyphen, a line break with its indentation. */
export const BETWEEN_WORDS = '[^a-z0-9]{0,9}';

/** The words of a form or cue, in lower case, without a possessive s. */
export function wordsOf(phrase: string): string[] {
  return (phrase.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => word !== 's');
}

/**
 * A phrase as pieces of pattern, for a RegExp with flag `i`.
 * No word boundaries: in a page's `textContent` the last word of a block touches the first of the next.
 */
export function phrasePattern(words: readonly string[]): string[] {
  return words.flatMap((word, index) =>
    index === 0 ? wordPattern(word) : [BETWEEN_WORDS, ...wordPattern(word)],
  );
}
