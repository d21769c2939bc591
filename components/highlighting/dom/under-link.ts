const LINKS = 'a[href],button';
/** As browsers write computed colours. */
const TRANSPARENT = /^transparent$|, 0\)$|\/ 0\)$/;

/**
 * What is seen through a link that is laid over a whole teaser, so that all of it can be pressed: an empty link, or
 * its `::after`, with no paint of its own.
 * @param top the element on top at the point, in client coordinates
 * @returns null where the top belongs to no link, or is what is seen
 */
export function underLink(top: Element, x: number, y: number): Element | null {
  const link = top.closest(LINKS);
  const root = link?.getRootNode();
  if (!link || !(root instanceof Document || root instanceof ShadowRoot)) return null;
  for (const element of root.elementsFromPoint(x, y)) {
    if (!link.contains(element)) return element;
    if (coversAt(element, x, y)) return null;
  }
  return null;
}

/** Whether an element that answers at a point has text or paint there. */
function coversAt(element: Element, x: number, y: number): boolean {
  const isAt = (part: Element | Range): boolean =>
    [...part.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
  // Else it is one of its pseudo-elements that answers; these have no box that could be asked for.
  const isItself = isAt(element);
  if (isItself && (element instanceof HTMLImageElement || element instanceof SVGElement))
    return true;
  const range = element.ownerDocument.createRange();
  const isText = (node: Node): boolean => {
    if (!(node instanceof Text)) return false;
    range.selectNodeContents(node);
    return isAt(range);
  };
  return (
    [...element.childNodes].some(isText) ||
    (isItself && isPainted(getComputedStyle(element))) ||
    ['::before', '::after'].some((name) => {
      const style = getComputedStyle(element, name);
      return style.content !== 'none' && style.content !== 'normal' && isPainted(style);
    })
  );
}

const isPainted = ({ backgroundImage, backgroundColor }: CSSStyleDeclaration): boolean =>
  backgroundImage !== 'none' || !TRANSPARENT.test(backgroundColor);
