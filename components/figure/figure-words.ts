/** The drawing in words, as content/<language>/figure.yaml has them. */
export interface FigureWords {
  /** Of the words, as a BCP 47 tag. */
  language: string;
  views: Record<string, string>;
  /** Sentence about the lit parts; `{parts}` stands for their list. */
  lit: string;
  parts: Record<string, string>;
  /** What a change shows: the first that is about one of the lit parts, else the first. */
  changes: Record<string, { about: string[]; says: string }[]>;
}
