import type { Note, Source } from './note.ts';

/** All notes of one language and the sources they cite, by id and by key. */
export interface Knowledge {
  notes: Record<string, Note>;
  sources: Record<string, Source>;
}
