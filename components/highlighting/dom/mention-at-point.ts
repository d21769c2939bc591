import type { PageMention } from '../../reading/dom/page-mention.ts';
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
  const { registry, painter } = parts;
  if (typeof registry.highlightsFromPoint === 'function') {
    const hits = registry.highlightsFromPoint(x, y, { shadowRoots: parts.shadowRoots() });
    for (const hit of hits) {
      for (const range of hit.ranges) {
        const mention = painter.mentionOf(range);
        if (mention) return mention;
      }
    }
    return null;
  }
  return mentionByGeometry(parts, x, y);
}

/** The way for browsers without `highlightsFromPoint`: the boxes of each line, and a look at what lies on top. */
export function mentionByGeometry(parts: HitTestParts, x: number, y: number): PageMention | null {
  const top = deepestElementAt(parts.document, x, y);
  if (!top) return null;
  for (const mention of parts.mentions()) {
    const parent = mention.range.startContainer.parentElement;
    if (!parent || !(top.contains(parent) || parent.contains(top))) continue;
    if (rangeRects(mention.range).some((rect) => holds(rect, x, y))) return mention;
  }
  return null;
}

function deepestElementAt(document: Document, x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

function holds(rect: DOMRect, x: number, y: number): boolean {
  return (
    x >= rect.left - TOLERANCE &&
    x <= rect.right + TOLERANCE &&
    y >= rect.top - TOLERANCE &&
    y <= rect.bottom + TOLERANCE
  );
}
