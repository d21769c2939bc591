import type { Box, Point } from '../box.ts';
import { hoveredLine } from '../hovered-line.ts';
import { placeBeside } from '../place-beside.ts';

/** What placing reads from the document. */
export interface PlacedCard {
  /** The card's frame, fixed in the viewport; its first child is what scrolls. */
  card: HTMLElement;
  /** Insets in px that the screen's corners and notches ask for. */
  safeArea: { top: number; right: number; bottom: number; left: number };
  /** The mention's client rects, one a line. */
  lines: readonly Box[];
  /** Where the reader points, in client px; null without a pointer. */
  point: Point | null;
  /** The text around the mention runs from right to left. */
  rightToLeft: boolean;
}

/** The part of the viewport that is seen: all of it, less pinch zoom, scroll bars and safe areas. */
export function seenViewport(window: Window, safeArea: PlacedCard['safeArea']): Box {
  const visual = window.visualViewport;
  const { top, right, bottom, left } = safeArea;
  return {
    x: (visual?.offsetLeft ?? 0) + left,
    y: (visual?.offsetTop ?? 0) + top,
    width: (visual?.width ?? window.innerWidth) - left - right,
    height: (visual?.height ?? window.innerHeight) - top - bottom,
  };
}

/**
 * Puts the card beside the line of the mention that the reader points at.
 * @returns the line it stands beside, or null when the mention is nowhere and the card was left
 */
export async function placeCard(window: Window, placed: PlacedCard): Promise<Box | null> {
  const { card, safeArea, lines, point, rightToLeft } = placed;
  const line = hoveredLine(lines, point);
  if (!line) return null;
  const scroller = card.firstElementChild;
  const scrollTop = scroller?.scrollTop ?? 0;
  const { x, y, maxWidth, maxHeight } = await placeBeside({
    line,
    viewport: seenViewport(window, safeArea),
    rightToLeft,
    measure: (width, height) => {
      card.style.maxWidth = `${width}px`;
      card.style.maxHeight = `${height}px`;
      return { width: card.offsetWidth, height: card.offsetHeight };
    },
  });
  card.style.maxWidth = `${maxWidth}px`;
  card.style.maxHeight = `${maxHeight}px`;
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
  // Measuring at full height may have scrolled a shrunk card back to its top.
  if (scroller && scroller.scrollTop !== scrollTop) scroller.scrollTop = scrollTop;
  return line;
}
