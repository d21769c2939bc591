import { round, type Summary } from '../summarize.ts';

/** Median to median. */
export function ratioOf(ours: Summary, other: Summary): number {
  return round(ours.median / other.median);
}
