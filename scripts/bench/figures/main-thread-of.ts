import type { BenchLab } from '../bench-lab.ts';
import type { BenchPage } from '../bench-page.ts';
import type { Figure } from '../figure.ts';
import { ratioOf } from './ratio-of.ts';
import { summaryOf } from './summary-of.ts';

/** What the reader's page load as a whole grows by: our script, our style sheet, and the painting that they cause. */
export function mainThreadOf(lab: BenchLab, page: BenchPage): Figure {
  const ours = summaryOf(lab, page, 'ours', ({ cost }) => cost.mainThread);
  const empty = summaryOf(lab, page, 'empty', ({ cost }) => cost.mainThread);
  return {
    figure: `${page}/main-thread`,
    value: ratioOf(ours, empty),
    unit: 'ratio',
    against: 'all main-thread work of the same load with an empty content script',
    detail: { oursMs: ours, otherMs: empty },
  };
}
