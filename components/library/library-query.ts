import type { Group } from '../knowledge/note.ts';

/** What the reader looks for in the list. */
export interface LibraryQuery {
  /** As typed. */
  words: string;
  /** Null shows every group. */
  group: Group | null;
}
