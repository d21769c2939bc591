/** Whether a shadow root is in one of some elements, through as many shadow trees as lie between. */
export function isUnderAny(root: ShadowRoot, elements: ReadonlySet<Element>): boolean {
  for (let at: Node | null = root; elements.size > 0 && at; ) {
    if (at instanceof Element && elements.has(at)) return true;
    at = at instanceof ShadowRoot ? at.host : at.parentNode;
  }
  return false;
}
