import type { MentionChoice } from '../settings/settings.ts';

/**
 * Which mentions are marked, by the reader's choice: every one, or only the first of each note in
 * each section, or on the page.
 * @param ordered mentions in the order in which they are read
 * @param sectionOf the section that a mention stands in: anything that is the same for two of one section
 */
export function chooseMentions<Mention extends { note: string }>(
  ordered: readonly Mention[],
  choice: MentionChoice,
  sectionOf: (mention: Mention) => unknown,
): Mention[] {
  if (choice === 'every') return [...ordered];
  const seen = new Map<unknown, Set<string>>();
  return ordered.filter((mention) => {
    const section = choice === 'first-on-page' ? null : sectionOf(mention);
    const notes = seen.get(section) ?? new Set();
    seen.set(section, notes);
    if (notes.has(mention.note)) return false;
    notes.add(mention.note);
    return true;
  });
}
