/**
 * What stands between a token and the one before it:
 * `soft` (a space, a hyphen or dash, a slash, with nothing else) may lie inside a form; `hard` may not.
 */
export type Gap = 'soft' | 'hard';

/** One word of a text, folded so that every way of writing it compares equal. */
export interface Token {
  /** Lower case, no accents, one spelling of English: see fold-word.ts. */
  text: string;
  /** UTF-16 offsets into the text it came from, end exclusive; a possessive 's is left outside. */
  start: number;
  end: number;
  gap: Gap;
}
