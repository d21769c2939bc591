/** What happened to the page since we last looked. */
export interface Changes {
  /** Text nodes and parents whose own text changed. */
  texts: Set<Node>;
  /** Elements that came in, or whose text did. */
  added: Set<Element>;
  /** True when so much happened that reading everything once is cheaper. */
  overflow: boolean;
}
