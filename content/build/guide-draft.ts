import type { Warning } from '../../components/knowledge/note.ts';
import type { GuideText } from '../../components/library/guide.ts';

/** A run of text as it stands in the file. */
export interface GuidePassage {
  /** The words of `text`, with the line breaks of the file, so that lines can be counted. */
  written: string;
  text: GuideText[];
  /** Line on which it begins. */
  line: number;
}

/** A list item: `level` where it says how soon, `name` where it begins with bold words. */
export interface GuideItemDraft extends GuidePassage {
  level: Warning['level'] | null;
  name: GuideText[] | null;
}

/** A paragraph or list of a section. */
export type GuideBlockDraft =
  | { kind: 'paragraph'; passage: GuidePassage }
  | { kind: 'list'; items: GuideItemDraft[] };

/** A link to a note, where it stands. */
export interface GuideLinkDraft {
  note: string;
  line: number;
}

/** One section of the guide, before it is compared with notes and sources. */
export interface GuideSectionDraft {
  heading: string;
  line: number;
  blocks: GuideBlockDraft[];
  /** Keys as written. */
  sources: string[];
  /** Line of "Sources:"; null while it is missing. */
  sourcesLine: number | null;
}
