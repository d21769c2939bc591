import { elementUnder } from '../../card/dom/element-under.ts';
import type { PageMention } from '../../reading/dom/page-mention.ts';
import { hostOf } from './host-of.ts';
import { liveRange } from './live-range.ts';
import { rangeRects } from './range-rects.ts';
import { underLink } from './under-link.ts';

/** Pixels around a line's box that still count, because client coordinates are rounded. */
const TOLERANCE = 1;

/** What a hit test needs to know of the page. */
export interface HitTestParts {
  document: Document;
  /** Every mention that can be hit, in no order. */
  mentions: () => PageMention[];
  shadowRootOf: (element: Element) => ShadowRoot | null;
}

/** A mention under a point. */
export interface MentionHit {
  mention: PageMention;
  /** A link is laid over it: a press there is the link's. */
  isUnderLink: boolean;
}

/**
 * Finds the mention under a point, in client coordinates; null where there is none or something covers it.
 *
 * The element on top decides which mentions are measured at all; `highlightsFromPoint` would measure every one of the
 * page (docs/adr/0011).
 */
export function mentionAtPoint(parts: HitTestParts, x: number, y: number): MentionHit | null {
  const { document, shadowRootOf, mentions } = parts;
  const find = (top: Element | null): PageMention | undefined => {
    const tops = topsFrom(top, shadowRootOf);
    return mentions().find(
      (mention) =>
        isOnTop(mention, tops) && rangeRects(mention.range).some((rect) => holds(rect, x, y)),
    );
  };
  const top = elementUnder(document, { x, y, width: 0, height: 0 }, shadowRootOf);
  const mention = find(top);
  if (mention) return { mention, isUnderLink: false };
  const below = top && underLink(top, x, y);
  const covered = below && find(below);
  return covered ? { mention: covered, isUnderLink: true } : null;
}

/** The element on top, and those in whose shadow trees it stands. */
function topsFrom(top: Element | null, shadowRootOf: HitTestParts['shadowRootOf']): Set<Node> {
  const tops = new Set<Node>();
  for (let at = top; at; at = hostOf(at)) tops.add(at);
  // Text that stands right in a shadow root answers as its host.
  const root = top && shadowRootOf(top);
  if (root) tops.add(root);
  return tops;
}

/** Whether text of the mention stands directly in the element on top, or in a host around that. */
function isOnTop({ range }: PageMention, tops: Set<Node>): boolean {
  const { startContainer, endContainer } = range;
  if (startContainer.parentNode && tops.has(startContainer.parentNode)) return true;
  if (startContainer === endContainer) return false;
  // A mention in several elements, "<i>spinal</i> <b>stenosis</b>": any of them.
  const live = liveRange(range);
  return live !== null && [...tops].some((top) => live.intersectsNode(top));
}

function holds(rect: DOMRect, x: number, y: number): boolean {
  return (
    x >= rect.left - TOLERANCE &&
    x <= rect.right + TOLERANCE &&
    y >= rect.top - TOLERANCE &&
    y <= rect.bottom + TOLERANCE
  );
}
