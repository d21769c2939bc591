import { liveRange } from './live-range.ts';

/** The boxes of a range on screen, one a line, in client coordinates. Empty where it is not shown or gone. */
export function rangeRects(range: StaticRange): DOMRect[] {
  const rects = liveRange(range)?.getClientRects() ?? [];
  return [...rects].filter((rect) => rect.width > 0 && rect.height > 0);
}
