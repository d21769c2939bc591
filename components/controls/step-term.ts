/** Which way the reader goes through the terms of a page. */
export type StepDirection = 'next' | 'previous';

/** Where the reader is among the terms of a page, in reading order. */
export interface TermPlace {
  count: number;
  /** Index of the term that was visited last; null when there is none, or it is out of sight. */
  current: number | null;
  /** Index of the first term at or below the top of the view; `count` when all are above. */
  firstBelow: number;
}

/**
 * The term to go to: after or before the one that was visited last, else from the top of the view;
 * beyond the last comes the first again.
 * @returns an index below `count`, or null on a page without terms
 */
export function stepTerm(place: TermPlace, direction: StepDirection): number | null {
  const { count, current, firstBelow } = place;
  if (count === 0) return null;
  if (direction === 'next') return (current === null ? firstBelow : current + 1) % count;
  return ((current ?? firstBelow) - 1 + count) % count;
}
