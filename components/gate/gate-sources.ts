/**
 * What every page is asked, as sources of RegExps (flag `i`) that hold nothing but plain words: engines search a list
 * of those several times faster than a pattern with classes in it. For a text whose gaps are single spaces.
 */
export interface GateSources {
  /** Beginnings of words that a page about backs can hardly do without. */
  stems: string;
  /** Beginnings of the forms and cues that have none of these in them. */
  rest: string;
}
