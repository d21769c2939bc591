/** What stands around a run of text. Detection weighs it where the run itself does not tell the sense of a word. */
export interface Surroundings {
  /** The title of the document. */
  title: string;
  /** The heading that the run stands under; empty where there is none. */
  heading: string;
  /** Text of the blocks just before and after, some hundred characters each. */
  before: string;
  after: string;
  /** How many spine words the whole page has, and how many characters. */
  pageCues: number;
  pageLength: number;
}

/** A text that stands alone, on a page about nothing. */
export const NO_SURROUNDINGS: Surroundings = {
  title: '',
  heading: '',
  before: '',
  after: '',
  pageCues: 0,
  pageLength: 0,
};
