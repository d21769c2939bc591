/** The focused element, through open shadow roots; null when nothing in particular has the focus. */
const focusedElement = (document: Document): HTMLElement | null => {
  let found = document.activeElement;
  for (let deeper = found; deeper; deeper = found?.shadowRoot?.activeElement ?? null)
    found = deeper;
  const isNothing = !found || found === document.body || found === document.documentElement;
  return isNothing ? null : (found as HTMLElement);
};

/**
 * Remembers what has the focus now.
 * @returns a function that gives it back, without scrolling, if it is still in the page
 */
export function focusReturn(document: Document): () => void {
  const before = focusedElement(document);
  return () => {
    if (before?.isConnected) before.focus({ preventScroll: true });
  };
}
