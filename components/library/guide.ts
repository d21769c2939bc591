import type { Source, Warning } from '../knowledge/note.ts';

/** A piece of running text: plain, or words that lead to a note. */
export type GuideText = string | { note: string; text: string };

/** One item of a list in the guide. */
export interface GuideItem {
  /** What the item is about, printed bold before its text. */
  name?: GuideText[];
  text: GuideText[];
}

/** A sign in the guide, and how soon to see someone. `{emergency}` stands for the region's number. */
export interface GuideWarning {
  level: Warning['level'];
  text: GuideText[];
}

/** A paragraph, a list, or a list of signs. */
export type GuideBlock =
  | { kind: 'paragraph'; text: GuideText[] }
  | { kind: 'list'; items: GuideItem[] }
  | { kind: 'warnings'; items: GuideWarning[] };

/** One heading of the guide with what stands under it. */
export interface GuideSection {
  /** Its part of the address: the heading in lower case, words joined by `-`. */
  id: string;
  heading: string;
  blocks: GuideBlock[];
  /** Keys of the guide's sources. */
  sources: string[];
}

/** The guide of the library: our own article that ties the notes together. */
export interface Guide {
  title: string;
  lead: string;
  /** ISO date (YYYY-MM-DD) of the last reading against the sources. */
  reviewed: string;
  sections: GuideSection[];
  /** Every source that a section cites, by key. */
  sources: Record<string, Source>;
}
