import { tokenize } from '../detection/tokenize.ts';

/** One word of a text or query. */
export interface SearchWord {
  /** As detection folds it: one spelling of English, no accents, no capitals. */
  folded: string;
  /** As written but for capitals: an unfinished word folds otherwise ("exercis", "exercize"). */
  written: string;
}

/** A text cut into words to be searched. */
export interface SearchWords {
  words: SearchWord[];
  /** All folded words in one, for compounds. */
  joined: string;
}

/** Cuts a text, or what the reader types, into the words that a search compares. */
export function searchWords(text: string): SearchWords {
  const words = tokenize(text).map(({ text: folded, start, end }) => ({
    folded,
    written: text.slice(start, end).toLowerCase(),
  }));
  return { words, joined: words.map(({ folded }) => folded).join('') };
}
