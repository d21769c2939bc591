/** What it takes, at most, to have a card painted on a very long page (ms). */
const LONGEST_OPENING = 120;
/** For this share of the delay a pointer rests on a mention before anything is done for it. */
const RESTED = 0.4;

/**
 * How long before the end of the hover delay a card comes into the page, unseen.
 * @param hoverDelay milliseconds
 * @returns milliseconds
 */
export function headStart(hoverDelay: number): number {
  return Math.min(LONGEST_OPENING, hoverDelay * (1 - RESTED));
}
