/** A text file of the content, as read from disk or given by a test. */
export interface ContentFile {
  /** Path from the repository's root, with `/`. */
  file: string;
  text: string;
}
