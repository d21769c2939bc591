import type { Group, Note } from '../knowledge/note.ts';

/** The groups in the order in which the library shows them. */
export const GROUP_ORDER: readonly Group[] = ['condition', 'sign', 'anatomy', 'test', 'treatment'];

/** The notes of each group that has any, by title. */
export function groupNotes(notes: readonly Note[]): { group: Group; notes: Note[] }[] {
  const byTitle = notes.toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
  return GROUP_ORDER.map((group) => ({
    group,
    notes: byTitle.filter((note) => note.group === group),
  })).filter(({ notes }) => notes.length > 0);
}
