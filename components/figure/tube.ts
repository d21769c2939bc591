import { band, between, type Spot } from './path.ts';

/** A long shape between two walls that run the same way, a place on one for each on the other. */
export interface Tube {
  one: readonly Spot[];
  other: readonly Spot[];
}

/** A line along a tube, at a share of its breadth: 0 is its one wall, 1 the other. */
export function along({ one, other }: Tube, share: number): Spot[] {
  return one.map((spot, index) => between(spot, other[index] ?? spot, share));
}

/** Path data of the part of a tube between two shares of its breadth. */
export function tubePath(tube: Tube, from = 0, to = 1): string {
  return band(along(tube, from), along(tube, to));
}
