import type { Kept } from './with-parts.ts';

/** What stands in brackets behind a name: two to five letters, two of them capitals at least, perhaps in the plural. */
const DEFINITION = /^\s?\(\s?((?=[A-Za-z]*[A-Z][A-Za-z]*[A-Z])[A-Za-z]{2,5}?)s?\s?\)/;
/** The other way round: the short form, and the bracket that opens before the name. */
const EXPLAINED = /(?<![A-Za-z])((?=[A-Za-z]*[A-Z][A-Za-z]*[A-Z])[A-Za-z]{2,5}?)s?\s?\(\s?$/;
const CLOSING = /^\s?\)/;
/** Characters that either takes. */
const REACH = 12;
const LETTER = /[\p{L}\p{N}]/u;

/** A short form that a text makes for itself, and where it stands. */
export interface Abbreviation {
  note: string;
  start: number;
  end: number;
}

/**
 * Finds the short forms that a text explains, and uses: of "ankylosing spondylitis (AS) … early signs of AS" both, and
 * of "TENS (transcutaneous electrical nerve stimulation)" the first word.
 * @param kept the mentions of the text, leftmost first
 * @returns those that no mention covers
 */
export function findAbbreviations(text: string, kept: readonly Kept[]): Abbreviation[] {
  const known = new Map<string, string>();
  for (const [{ start, end, value }] of kept) {
    const behind = text.slice(end, end + REACH);
    const before = CLOSING.test(behind) ? text.slice(Math.max(0, start - REACH), start) : '';
    const [, short] = DEFINITION.exec(behind) ?? EXPLAINED.exec(before) ?? [];
    const name = text.slice(start, end);
    // Of "the sacroiliac (SI) joint" it is no name by itself.
    if (short && /\s|-/.test(name) && standsFor(short, name)) known.set(short, value.note);
  }
  const found: Abbreviation[] = [];
  for (const [short, note] of known) {
    for (const { 0: word, index } of text.matchAll(new RegExp(`\\b${short}s?\\b`, 'g'))) {
      const end = index + word.length;
      if (!kept.some(([match]) => match.start < end && index < match.end)) {
        found.push({ note, start: index, end });
      }
    }
  }
  return found;
}

/**
 * Whether the letters of a short form stand in a name in their order, the first one at its beginning. Looked for from
 * the end, as by Schwartz and Hearst (A simple algorithm for identifying abbreviation definitions, PSB 2003).
 */
function standsFor(short: string, name: string): boolean {
  const letters = short.toLowerCase();
  const long = name.toLowerCase();
  let at = long.length;
  for (let index = letters.length - 1; index >= 0; index--) {
    const letter = letters[index] ?? '';
    do at = long.lastIndexOf(letter, at - 1);
    while (at > 0 && index === 0 && LETTER.test(long[at - 1] ?? ''));
    if (at < 0) return false;
  }
  return at === 0;
}
