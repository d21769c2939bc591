/** Neighbours in a parent that is too large to be read in one go. */
export interface Siblings {
  first: ChildNode;
  last: ChildNode;
}

/** A part of the page that is read in one go. */
export type Stretch = Element | ShadowRoot | Siblings;

/** Whether a stretch is a node of its own. */
export const isWhole = (stretch: Stretch): stretch is Element | ShadowRoot => !('first' in stretch);

/** Whether the page has taken away an end of a stretch, or moved it: what stood between the two is not found by them. */
export function isTorn(stretch: Stretch): boolean {
  if (isWhole(stretch) || stretch.first === stretch.last) return false;
  const { first, last } = stretch;
  if (!first.parentNode || first.parentNode !== last.parentNode) return true;
  return (first.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING) === 0;
}

/** The nodes that a stretch consists of, one after another. */
export function* nodesOf(stretch: Stretch): Generator<Node> {
  if (isWhole(stretch)) {
    yield stretch;
    return;
  }
  for (let node: ChildNode | null = stretch.first; node; node = node.nextSibling) {
    yield node;
    if (node === stretch.last) return;
  }
}

/** Comments and the like: their text is not the page's. */
export const isUnread = (node: Node): boolean =>
  node instanceof Comment || node instanceof ProcessingInstruction;

/** What `textContent` would say of the stretch. */
export function textOf(stretch: Stretch): string {
  if (isWhole(stretch)) return stretch.textContent ?? '';
  let text = '';
  for (const node of nodesOf(stretch)) if (!isUnread(node)) text += node.textContent ?? '';
  return text;
}
