const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

type Root = Document | ShadowRoot;

/**
 * Makes the question which heading a node stands under; null before the first. A tree in a shadow
 * root has headings of its own, and where it has none above the node, those around its host count.
 * The headings are looked up once: make a new one after the page has changed.
 */
export function createSectionFinder(): (node: Node) => Element | null {
  const headingsByRoot = new Map<Root, Element[]>();
  const headingsOf = (root: Root): Element[] => {
    const known = headingsByRoot.get(root);
    if (known) return known;
    const found = [...root.querySelectorAll(HEADINGS)];
    headingsByRoot.set(root, found);
    return found;
  };
  const sectionOf = (node: Node): Element | null => {
    const root = node.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
    const heading = lastBefore(headingsOf(root), node);
    return heading ?? (root instanceof ShadowRoot ? sectionOf(root.host) : null);
  };
  return sectionOf;
}

/** The last of some elements in document order that begins before a node, or holds it. */
function lastBefore(elements: readonly Element[], node: Node): Element | null {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    const isBefore =
      element !== undefined &&
      (element === node ||
        (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return elements[low - 1] ?? null;
}
