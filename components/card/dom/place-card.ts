import type { Box, Point } from '../box.ts';
import { hoveredLine } from '../hovered-line.ts';
import { placeBeside } from '../place-beside.ts';

/** What placing reads from the document. */
export interface PlacedCard {
  /** The card's frame, fixed in the viewport; its first child is what scrolls. */
  card: HTMLElement;
  /** What `seenViewport` gave. */
  viewport: Box;
  /** Insets in px that the screen's corners and notches ask for. */
  safeArea: { top: number; right: number; bottom: number; left: number };
  /** The mention's client rects, one a line. */
  lines: readonly Box[];
  /** Where the reader points, in client px; null without a pointer. */
  point: Point | null;
  /** The text around the mention runs from right to left. */
  rightToLeft: boolean;
}

/** The part of the viewport that is seen: all of it, less pinch zoom and scroll bars. */
export function seenViewport(window: Window): Box {
  const visual = window.visualViewport;
  return {
    x: visual?.offsetLeft ?? 0,
    y: visual?.offsetTop ?? 0,
    width: visual?.width ?? window.innerWidth,
    height: visual?.height ?? window.innerHeight,
  };
}

/** What is left of a viewport without the screen's corners and notches. */
export function insideSafeArea(
  { x, y, width, height }: Box,
  { top, right, bottom, left }: PlacedCard['safeArea'],
): Box {
  return { x: x + left, y: y + top, width: width - left - right, height: height - top - bottom };
}

/**
 * Puts the card beside the line of the mention that the reader points at.
 * @returns the line it stands beside, or null when the mention is nowhere and the card was left
 */
export async function placeCard(placed: PlacedCard): Promise<Box | null> {
  const { card, safeArea, lines, point, rightToLeft } = placed;
  const line = hoveredLine(lines, point);
  if (!line) return null;
  // Each question for a size has a changed page laid out, all of it: as few as can be.
  const scroller = card.firstElementChild;
  const scrollTop = scroller?.scrollTop ?? 0;
  const { x, y, maxWidth, maxHeight } = await placeBeside({
    line,
    viewport: insideSafeArea(placed.viewport, safeArea),
    rightToLeft,
    measure: onceForAll((width, height) => {
      limitSize(card, { widest: width, highest: height });
      return { width: card.offsetWidth, height: card.offsetHeight };
    }),
  });
  limitSize(card, { widest: maxWidth, highest: maxHeight });
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
  // Measuring at full height may have scrolled a shrunk card back to its top.
  if (scroller && scrollTop > 0 && scroller.scrollTop !== scrollTop) scroller.scrollTop = scrollTop;
  return line;
}

/** Lets a card be no larger than this; lengths in px. To say the same again costs nothing. */
export function limitSize(
  { style }: HTMLElement,
  { widest, highest }: { widest: number; highest: number },
): void {
  const [width, height] = [`${widest}px`, `${highest}px`];
  if (style.maxWidth !== width) style.maxWidth = width;
  if (style.maxHeight !== height) style.maxHeight = height;
}

type Measure = (maxWidth: number, maxHeight: number) => { width: number; height: number };

/**
 * Asks again only where the answer could be another: a card that is no wider than it may be does not change its width,
 * and is as high as it was or as high as it may be.
 */
function onceForAll(measure: Measure): Measure {
  let known = { maxWidth: 0, maxHeight: 0, width: 0, height: 0 };
  return (maxWidth, maxHeight) => {
    const isKnown =
      known.width <= maxWidth && maxWidth <= known.maxWidth && maxHeight <= known.maxHeight;
    if (!isKnown) known = { maxWidth, maxHeight, ...measure(maxWidth, maxHeight) };
    return { width: known.width, height: Math.min(known.height, maxHeight) };
  };
}
