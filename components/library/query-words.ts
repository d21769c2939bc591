/**
 * The most characters that a search takes, more than any name of a note has: a whole passage
 * fits no note, and would be compared with each of them word by word, for seconds.
 */
export const LONGEST_QUERY = 200;

/** What is to be looked for, out of what was selected on a page or written in an address: one short line of whole characters. */
export function queryWords(text: string): string {
  const line = text
    .slice(0, 10 * LONGEST_QUERY)
    .replace(/\s+/g, ' ')
    .trim();
  return [...line].slice(0, LONGEST_QUERY).join('').trim().toWellFormed();
}
