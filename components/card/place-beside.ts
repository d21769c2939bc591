import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/core';
import type { Box } from './box.ts';
import { cardRoom, GUTTER } from './card-room.ts';

/** Between the line and the card: close enough to reach, far enough to leave descenders free. */
const GAP = 8;

/** With less room than this on every side the card may cover the line: reading comes first. */
const CRAMPED = { width: 220, height: 140 };

/** A screen lower than this and wider than high: a phone on its side, where sides have the room. */
const LOW_SCREEN = 500;

// Left and right of a term is the rest of its line: only a low screen pays that price for height.
const UPRIGHT: Placement[] = ['bottom-start', 'top-start'];
const SIDEWAYS: Placement[] = ['right-start', 'left-start', 'bottom-start', 'top-start'];

/** What placing needs to know. Lengths in px, boxes in client coordinates. */
export interface PlaceRequest {
  /** The line of the mention that the card stands beside, and never over where there is room. */
  line: Box;
  /** The part of the viewport that can be seen and is safe to draw on. */
  viewport: Box;
  /** The page reads from right to left: the card then begins at the line's right end. */
  rightToLeft: boolean;
  /** The card's size when it may be at most this wide and high. */
  measure(maxWidth: number, maxHeight: number): { width: number; height: number };
}

/** Where the card goes: its top left corner in client px, and how large it may be. */
export interface CardPlace {
  x: number;
  y: number;
  maxWidth: number;
  maxHeight: number;
  side: 'top' | 'right' | 'bottom' | 'left';
}

const sideOf = (placement: Placement): CardPlace['side'] =>
  placement.split('-')[0] as CardPlace['side'];

/**
 * Finds the card's place with Floating UI: below the line, or above, or beside it; pushed into the
 * viewport and made lower where it must be. Numbers in, numbers out: Floating UI's core asks the
 * request instead of a document, so a page's transforms and filters on `<html>` cannot mislead it
 * (the card is in the top layer, where they do not count).
 */
export async function placeBeside(request: PlaceRequest): Promise<CardPlace> {
  const { line, viewport, rightToLeft, measure } = request;
  const { widest, highest } = cardRoom(viewport);
  let maxWidth = widest;
  let maxHeight = highest;
  const low = viewport.height < LOW_SCREEN && viewport.width > viewport.height;
  const [placement = 'bottom-start', ...fallbackPlacements] = low ? SIDEWAYS : UPRIGHT;
  const found = await computePosition(line, null, {
    placement,
    strategy: 'fixed',
    platform: {
      getElementRects: () => ({
        reference: line,
        floating: { x: 0, y: 0, ...measure(maxWidth, maxHeight) },
      }),
      getDimensions: () => measure(maxWidth, maxHeight),
      getClippingRect: () => viewport,
      isRTL: () => rightToLeft,
    },
    middleware: [
      offset(GAP),
      // Sideways overflow is for shift to mend: it must not send the card above the line.
      flip({ fallbackPlacements, crossAxis: false, padding: GUTTER }),
      shift({ padding: GUTTER }),
      size({
        padding: GUTTER,
        apply: ({ availableWidth, availableHeight }) => {
          maxWidth = Math.min(widest, Math.max(0, availableWidth));
          maxHeight = Math.min(highest, Math.max(0, availableHeight));
        },
      }),
    ],
  });
  const side = sideOf(found.placement);
  const fits =
    maxWidth >= Math.min(CRAMPED.width, widest) && maxHeight >= Math.min(CRAMPED.height, highest);
  if (fits) return { x: found.x, y: found.y, maxWidth, maxHeight, side };
  const { width, height } = measure(widest, highest);
  const between = (value: number, least: number, most: number) =>
    Math.max(least, Math.min(value, most));
  const left = viewport.x + GUTTER;
  const top = viewport.y + GUTTER;
  return {
    x: between(line.x, left, viewport.x + viewport.width - GUTTER - width),
    y: between(line.y + line.height + GAP, top, viewport.y + viewport.height - GUTTER - height),
    maxWidth: widest,
    maxHeight: highest,
    side: 'bottom',
  };
}
