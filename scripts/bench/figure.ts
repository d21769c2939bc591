/** One line of the bench's output. */
export interface Figure {
  figure: string;
  value: number;
  unit: 'ratio' | 'count' | 'bytes' | 'ms' | 'frames';
  /** What the value is a ratio to, or what it is allowed to be. */
  against: string;
  /** The medians behind the value, with the middle half of the rounds, and what else belongs to the picture. */
  detail: Record<string, unknown>;
}
