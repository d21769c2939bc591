import type { Comparison } from './compare-marks.ts';
import { type Rates, ratesOf } from './rates-of.ts';

/** What issue 3 asks of every rate. */
const WANTED = { precision: 0.97, recall: 0.93, exactSpan: 0.9, rightNote: 0.97 } as const;

const NAMES: Record<keyof typeof WANTED, string> = {
  precision: 'precision',
  recall: 'recall',
  exactSpan: 'exact span',
  rightNote: 'right note',
};

/** The totals of some comparisons and one row a genre, as lines to print. */
export function describeRates(name: string, comparisons: readonly Comparison[]): string[] {
  const rates = ratesOf(comparisons);
  const general = comparisons.filter((each) => each.case.about === 'general').length;
  const lines = [
    `${name}: ${rates.cases} cases, ${rates.labels} labels, ${rates.marks} marks`,
    ...(Object.keys(WANTED) as (keyof typeof WANTED)[]).map((key) => total(rates, key)),
    `  general web  ${rates.marksInGeneral} marks in ${general} cases (wanted: 0)`,
    '',
    '  genre               cases labels  marks   prec    rec  exact   note',
  ];
  const genres = [...new Set(comparisons.map((each) => each.case.genre))];
  for (const genre of genres) {
    const some = ratesOf(comparisons.filter((each) => each.case.genre === genre));
    const counts = [some.cases, some.labels, some.marks].map((count) => String(count).padStart(6));
    const shares = [some.precision, some.recall, some.exactSpan, some.rightNote];
    lines.push(`  ${genre.padEnd(18)}${counts.join(' ')} ${shares.map(column).join(' ')}`);
  }
  return lines;
}

function total(rates: Rates, key: keyof typeof WANTED): string {
  const value = rates[key];
  const verdict = value === null || value >= WANTED[key] ? '' : '  ← below';
  return `  ${NAMES[key].padEnd(12)} ${shown(value)} (wanted: ${WANTED[key]})${verdict}`;
}

function column(value: number | null): string {
  return shown(value).padStart(6);
}

function shown(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
