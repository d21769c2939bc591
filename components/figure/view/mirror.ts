/** The right side of the body, which is the one that is written down, and the left. */
export const SIDES = [1, -1] as const;

/** The `transform` that puts what is written for the right onto a side. */
export const flip = (side: (typeof SIDES)[number]): string | undefined =>
  side === 1 ? undefined : 'scale(-1 1)';
