/** A mention with its place in the page. */
export interface PageMention {
  /** Id of the note. */
  note: string;
  /** The words as they stand on the page. */
  text: string;
  range: StaticRange;
  /** Why it was marked. */
  why: string;
}
