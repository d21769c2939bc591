/** Elements looked at between two chances for the page to have its turn. */
const BATCH = 500;

/**
 * Finds the shadow roots under a root, those inside others included.
 * A custom element is asked through `shadowRootOf`, which sees closed roots and is slow; any other element only for
 * its open root: asking for every element doubled the time of a cold scan.
 */
export function* findShadowRoots(
  root: Element | ShadowRoot,
  shadowRootOf: (element: Element) => ShadowRoot | null,
): Generator<ShadowRoot | null> {
  const own = root instanceof Element ? [root] : [];
  let count = 0;
  for (const element of [...own, ...root.querySelectorAll('*')]) {
    const shadow = element.localName.includes('-') ? shadowRootOf(element) : element.shadowRoot;
    if (shadow) {
      yield shadow;
      yield* findShadowRoots(shadow, shadowRootOf);
    } else if (++count % BATCH === 0) yield null;
  }
}
