import { elementUnder } from '../../card/dom/element-under.ts';
import type { PageMention } from '../../reading/dom/page-mention.ts';
import { hostOf } from './host-of.ts';
import { liveRange } from './live-range.ts';
import type { Painter } from './painter.ts';
import { rangeRects } from './range-rects.ts';

/** What `highlightsFromPoint` answers (CSS Custom Highlight API, section 5.2); not yet in TypeScript's DOM library. */
interface HighlightHit {
  highlight: Highlight;
  ranges: AbstractRange[];
}
interface HitTestingRegistry {
  highlightsFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots?: ShadowRoot[] },
  ): HighlightHit[];
}

/** Pixels around a line's box that still count, because client coordinates are rounded. */
const TOLERANCE = 1;

/** What a hit test needs to know of the page. */
export interface HitTestParts {
  document: Document;
  registry: HighlightRegistry & HitTestingRegistry;
  painter: Painter;
  mentions: () => PageMention[];
  shadowRoots: () => ShadowRoot[];
}

/** Finds the mention under a point, in client coordinates; null where there is none or something covers it. */
export function mentionAtPoint(parts: HitTestParts, x: number, y: number): PageMention | null {
  const { document, registry, painter } = parts;
  if (painter.isRegistered() && typeof registry.highlightsFromPoint === 'function') {
    const hits = registry.highlightsFromPoint(x, y, { shadowRoots: parts.shadowRoots() });
    for (const hit of hits) {
      for (const range of hit.ranges) {
        const mention = painter.mentionOf(range);
        // Firefox 153 answers for text that something else covers, too.
        if (mention && isOnTop(mention, topAt(document, x, y))) return mention;
      }
    }
    return null;
  }
  return mentionByGeometry(parts, x, y);
}

/** The way without `highlightsFromPoint` (older browsers, marks that are not registered): the boxes of each line. */
function mentionByGeometry(parts: HitTestParts, x: number, y: number): PageMention | null {
  const top = topAt(parts.document, x, y);
  const isHit = (mention: PageMention): boolean =>
    isOnTop(mention, top) && rangeRects(mention.range).some((rect) => holds(rect, x, y));
  return parts.mentions().find(isHit) ?? null;
}

const topAt = (document: Document, x: number, y: number): Element | null =>
  elementUnder(document, { x, y, width: 0, height: 0 });

/** Whether what lies on top at a point is a part of the mention or around it, through shadow trees. */
function isOnTop({ range }: PageMention, top: Element | null): boolean {
  const live = liveRange(range);
  if (!live || !top) return false;
  for (let at: Element | null = top; at; at = hostOf(at)) if (live.intersectsNode(at)) return true;
  // Into a closed tree nobody sees: its host is on top then.
  for (let at = hostOf(range.startContainer); at; at = hostOf(at))
    if (top.contains(at)) return true;
  return false;
}

function holds(rect: DOMRect, x: number, y: number): boolean {
  return (
    x >= rect.left - TOLERANCE &&
    x <= rect.right + TOLERANCE &&
    y >= rect.top - TOLERANCE &&
    y <= rect.bottom + TOLERANCE
  );
}
