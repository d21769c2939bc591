/** Something in the content that a person has to look at. Errors stop the build, warnings do not. */
export interface Mistake {
  /** Path from the repository's root, with `/`. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** What is wrong and what to do about it. */
  message: string;
  severity: 'error' | 'warning';
}
