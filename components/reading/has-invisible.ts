/** Soft hyphen, zero-width characters, byte order mark: a page may hide them in a word. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** True for a text with characters that nobody sees. */
export function hasInvisible(text: string): boolean {
  return INVISIBLE.test(text);
}
