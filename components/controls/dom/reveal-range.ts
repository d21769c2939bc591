import { rangeRects } from '../../highlighting/dom/range-rects.ts';

/** Share of a scroller's height that is left free above and below a term, for headers that stick. */
const MARGIN = 0.15;

const SCROLLS = /auto|scroll|overlay/;

/** The elements that can scroll a node, from the innermost outward; the page itself is the last. */
export function scrollersAround(node: Node): Element[] {
  const { ownerDocument } = node;
  const window = ownerDocument?.defaultView;
  const page = ownerDocument?.scrollingElement ?? ownerDocument?.documentElement;
  if (!window || !page) return [];
  const found: Element[] = [];
  for (let at = outward(node); at; at = outward(at)) {
    if (at === page || !(at.scrollHeight > at.clientHeight || at.scrollWidth > at.clientWidth)) {
      continue;
    }
    const { overflowX, overflowY } = window.getComputedStyle(at);
    if (SCROLLS.test(`${overflowX} ${overflowY}`)) found.push(at);
  }
  return [...found, page];
}

/**
 * Scrolls a range into the middle of the view, through every scroller around it, at once. Stays where
 * it is when the range can be read already.
 * @returns false when the range is not rendered, or no scrolling brings it into sight
 */
export function revealRange(range: StaticRange): boolean {
  const scrollers = scrollersAround(range.startContainer);
  const page = scrollers.at(-1);
  if (rangeRects(range).length === 0 || !page) return false;
  for (const scroller of scrollers) {
    const rect = rangeRects(range)[0];
    if (!rect) return false;
    const view = viewOf(scroller, scroller === page);
    const vertical = shift(rect.top, rect.bottom, view.top, view.bottom);
    const horizontal =
      rect.left < view.left || rect.right > view.right
        ? shift(rect.left, rect.right, view.left, view.right)
        : 0;
    if (vertical === 0 && horizontal === 0) continue;
    // "instant", or a page's own smooth scrolling would show the card beside a moving term.
    const { scrollLeft: left, scrollTop: top } = scroller;
    scroller.scrollBy({ top: vertical, left: horizontal, behavior: 'instant' });
    // A header that stays where it is: all else has moved away under it, for nothing.
    if (isUnmoved(rect, rangeRects(range)[0]))
      scroller.scrollTo({ top, left, behavior: 'instant' });
  }
  return isInSight(rangeRects(range)[0], viewOf(page, true));
}

function outward(node: Node): Element | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

interface View {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

function viewOf(scroller: Element, isPage: boolean): View {
  const window = scroller.ownerDocument.defaultView;
  if (isPage && window) {
    return { top: 0, bottom: window.innerHeight, left: 0, right: window.innerWidth };
  }
  return scroller.getBoundingClientRect();
}

/** How far to scroll so that a stretch is in the middle; 0 when it is well inside. */
function shift(start: number, end: number, from: number, to: number): number {
  const margin = (to - from) * MARGIN;
  if (start >= from + margin && end <= to - margin) return 0;
  return (start + end) / 2 - (from + to) / 2;
}

function isUnmoved(before: DOMRect, after: DOMRect | undefined): boolean {
  return after !== undefined && before.top === after.top && before.left === after.left;
}

function isInSight(rect: DOMRect | undefined, view: View): boolean {
  if (!rect) return false;
  const isInHeight = rect.bottom > view.top && rect.top < view.bottom;
  return isInHeight && rect.right > view.left && rect.left < view.right;
}
