import type { SearchWord, SearchWords } from './search-words.ts';

/**
 * How well a query fits a text; larger is better.
 * `exact` the same words; `unfinished` the same but for what is still to be typed; `start` the text
 * begins with them; `phrase` they stand in it one after the other; `words` each stands somewhere in it.
 */
export const FIT = { exact: 5, unfinished: 4, start: 3, phrase: 2, words: 1, none: 0 } as const;

/**
 * How well a query, of at least one word, fits a text. A word fits another that begins with it, and
 * a plural its singular.
 */
export function wordFit(query: SearchWords, text: SearchWords): number {
  const wanted = query.words;
  const { words } = text;
  const standsAt = (at: number) =>
    wanted.every((word, index) => begins(words[at + index], word, false));
  if (standsAt(0)) {
    if (words.length > wanted.length) return FIT.start;
    const same = wanted.every((word, index) => begins(words[index], word, true));
    return same ? FIT.exact : FIT.unfinished;
  }
  // "backache" is "back ache", and "disc ectomy" is "discectomy".
  if (text.joined.startsWith(query.joined)) return FIT.start;
  if (words.some((_, at) => at > 0 && standsAt(at))) return FIT.phrase;
  return wanted.every((word) => words.some((other) => begins(other, word, false)))
    ? FIT.words
    : FIT.none;
}

/** Whether a word begins with another or its singular; whether it is that word, when `whole`. */
function begins(word: SearchWord | undefined, start: SearchWord, whole: boolean): boolean {
  if (!word) return false;
  const { folded } = start;
  const fits = (form: string) => (whole ? word.folded === form : word.folded.startsWith(form));
  if (fits(folded) || (!whole && word.written.startsWith(start.written))) return true;
  // A short word is left alone, so that "gas" is no plural; so are "stenosis" and "abscess".
  if (folded.length < 4 || !folded.endsWith('s')) return false;
  if (folded.endsWith('ies') && fits(`${folded.slice(0, -3)}y`)) return true;
  if (folded.endsWith('es') && fits(folded.slice(0, -2))) return true;
  return !folded.endsWith('ss') && !folded.endsWith('is') && fits(folded.slice(0, -1));
}
