/** What a page is about: the back, another part of the body, or neither (then nothing is marked). */
export type Subject = 'back' | 'other-health' | 'general';

/** One term as a clinician marked it. */
export interface Label {
  /** The words as they stand on the page. */
  text: string;
  /** The note these words are about; more than one where clinicians could fairly differ. */
  notes: string[];
  /** Which occurrence of `text` in the case this is, counted from 1. */
  occurrence: number;
  /** UTF-16 offsets into the case's text. */
  start: number;
  end: number;
}

/** One line of a case: what becomes one block of the page. */
export interface CaseBlock {
  kind: 'h1' | 'h2' | 'li' | 'p';
  text: string;
}

/** One small page with its labels. */
export interface CorpusCase {
  /** Unique and never changed: the split hangs on it. */
  id: string;
  genre: string;
  about: Subject;
  /** Key of tests/corpus/licenses.md: where the words come from. */
  source: string;
  title: string;
  blocks: CaseBlock[];
  /** The blocks' texts joined by line breaks, which is `document.body.textContent` of its page. */
  text: string;
  /** In the order of the text, without overlaps. */
  labels: Label[];
}
