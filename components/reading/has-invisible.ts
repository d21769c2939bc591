/** Soft hyphen, zero-width characters, byte order mark: a page may hide them in a word. */
const INVISIBLE = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'];

/** True for a text with characters that nobody sees. Looking for one at a time is native, and faster than a RegExp. */
export function hasInvisible(text: string): boolean {
  return INVISIBLE.some((character) => text.includes(character));
}
