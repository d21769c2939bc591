/** Several measurements of one thing. */
export interface Summary {
  median: number;
  /** The middle half lies between these. */
  low: number;
  high: number;
  count: number;
}

/** @param values at least one, in any unit */
export function summarize(values: readonly number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const place = (sorted.length - 1) * share;
    const below = sorted[Math.floor(place)] ?? 0;
    const above = sorted[Math.ceil(place)] ?? 0;
    return round(below + (above - below) * (place - Math.floor(place)));
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75), count: values.length };
}

/** Three digits are more than a measurement is worth. */
export function round(value: number): number {
  return Number(value.toPrecision(3));
}
