import type { ListedTerm } from '../messages/message.ts';

/** A term of the page, told once however often it stands there. */
export interface CountedTerm {
  /** Id of the note. */
  note: string;
  /** The words of its first mention. */
  text: string;
  count: number;
  /** Index of its first mention in the list that the page gave. */
  first: number;
  /** Indices of all its mentions in that list. */
  places: number[];
}

/** Gathers the mentions of a page by note, in the order in which each first stands on the page. */
export function countTerms(terms: readonly ListedTerm[]): CountedTerm[] {
  const counted = new Map<string, CountedTerm>();
  for (const [index, { note, text }] of terms.entries()) {
    const before = counted.get(note);
    if (before) {
      before.count += 1;
      before.places.push(index);
    } else counted.set(note, { note, text, count: 1, first: index, places: [index] });
  }
  return [...counted.values()];
}
