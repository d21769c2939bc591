import type { Box } from './box.ts';

/** Kept free between the card and the edge of the viewport, beside the safe areas. */
export const GUTTER = 8;

/** At most this share of the viewport's height … */
const TALLEST = 0.6;

/** … but where that is hardly a card (400 % zoom, a phone on its side), up to this height. */
const READABLE = 280;

/** As wide as the card is drawn. */
const WIDEST = 340;

/** How large a card may be at most in a viewport, wherever it stands. Lengths in px. */
export function cardRoom({ width, height }: Box): { widest: number; highest: number } {
  return {
    widest: Math.min(WIDEST, width - 2 * GUTTER),
    highest: Math.min(height - 2 * GUTTER, Math.max(height * TALLEST, READABLE)),
  };
}
