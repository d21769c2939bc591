import type { Comparison } from './compare-marks.ts';

/** Counts of some cases, and the rates that follow; a rate of nothing is null. */
export interface Rates {
  cases: number;
  labels: number;
  marks: number;
  /** Share of the marks that touch a label. */
  precision: number | null;
  /** Share of the labels that a mark touches. */
  recall: number | null;
  /** Share of the found labels whose mark has the same first and last character. */
  exactSpan: number | null;
  /** Share of the found labels whose mark leads to the right note. */
  rightNote: number | null;
  /** Marks in cases of the general web, where none belongs. */
  marksInGeneral: number;
}

/** Adds up comparisons. */
export function ratesOf(comparisons: readonly Comparison[]): Rates {
  const sum = (count: (comparison: Comparison) => number) =>
    comparisons.reduce((total, comparison) => total + count(comparison), 0);
  const labels = sum((each) => each.case.labels.length);
  const marks = sum((each) => each.marks.length);
  const found = sum((each) => each.hits.length);
  return {
    cases: comparisons.length,
    labels,
    marks,
    precision: share(marks - sum((each) => each.wrong.length), marks),
    recall: share(found, labels),
    exactSpan: share(
      sum((each) => each.hits.filter(({ exact }) => exact).length),
      found,
    ),
    rightNote: share(
      sum((each) => each.hits.filter(({ rightNote }) => rightNote).length),
      found,
    ),
    marksInGeneral: sum((each) => (each.case.about === 'general' ? each.marks.length : 0)),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
