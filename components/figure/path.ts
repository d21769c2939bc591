/** A place in the drawing. One unit is about one millimetre; x grows to the right, y downward. */
export type Spot = readonly [x: number, y: number];

/** A number as path data: one decimal is a tenth of a millimetre, and short. */
const short = (value: number): string => `${Math.round(value * 10) / 10}`;
const written = ([x, y]: Spot): string => `${short(x)} ${short(y)}`;

/** The place that divides the way from one to the other; 0 is the first, 1 the second. */
export function between(from: Spot, to: Spot, share = 0.5): Spot {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** Path data of straight lines through places. */
export function straight(spots: readonly Spot[]): string {
  return `M${spots.map(written).join('L')}`;
}

/** Path data of a smooth line through places (Catmull-Rom as Bézier curves). */
export function smooth(spots: readonly Spot[]): string {
  const at = (index: number): Spot =>
    spots[Math.min(Math.max(index, 0), spots.length - 1)] ?? [0, 0];
  const curves = spots.slice(1).map((to, index) => {
    const from = at(index);
    const [before, after] = [at(index - 1), at(index + 2)];
    const leaving: Spot = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const arriving: Spot = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    return `C${written(leaving)} ${written(arriving)} ${written(to)}`;
  });
  return `M${written(at(0))}${curves.join('')}`;
}

/** Path data of a closed shape between two smooth lines that run the same way. */
export function band(one: readonly Spot[], other: readonly Spot[]): string {
  return `${smooth(one)}${smooth(other.toReversed()).replace('M', 'L')}Z`;
}
