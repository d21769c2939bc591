/** What happened to the page since we last looked. */
export interface Changes {
  /** Text nodes and parents whose own text changed. */
  texts: Set<Node>;
  /** Elements that came in, or whose text did. */
  added: Set<Element>;
  /** Those of them that were there, and have another language now, or can be written in. */
  relabelled: Set<Element>;
  /** True when so much happened that reading everything once is cheaper. */
  overflow: boolean;
}

export const noChanges = (overflow = false): Changes => ({
  texts: new Set(),
  added: new Set(),
  relabelled: new Set(),
  overflow,
});
