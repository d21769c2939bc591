/** A place in the library: the list of all notes, one note, or the guide (from one of its sections on). */
export type LibraryPlace =
  /** `words`: what to search for when the library opens. */
  | { kind: 'list'; words?: string }
  | { kind: 'note'; id: string }
  | { kind: 'guide'; section: string | null };
