/**
 * A form found in a text, in the sense of its note.
 * `start` and `end` are UTF-16 offsets into the text that was searched, end exclusive.
 */
export interface Mention {
  note: string;
  start: number;
  end: number;
  /** Why it was kept, in words for the person who tunes detection. */
  why: string;
}
