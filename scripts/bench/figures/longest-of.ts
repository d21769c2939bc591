import type { BenchLab, Case } from '../bench-lab.ts';
import type { Figure } from '../figure.ts';
import { round } from '../summarize.ts';
import { summaryOf } from './summary-of.ts';

/** A task longer than this is a "long task" (W3C Long Tasks API); our own aim is 16. */
const LONG_TASK = 50;

/** A figure for each case: the longest share that our script has of one task, in any of its loads. */
export async function longestOf(
  lab: BenchLab,
  cases: readonly { case: Case; rounds: number }[],
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { case: each, rounds } of cases) {
    await lab.measure([each], rounds);
    const [page, script] = each;
    const summary = summaryOf(lab, page, script, ({ cost }) => cost.longestTask);
    const worst = Math.max(...lab.loads(page, script).map(({ cost }) => cost.longestTask));
    figures.push({
      figure: `longest-task/${page}`,
      value: round(worst / LONG_TASK),
      unit: 'ratio',
      against: '50 ms, a long task; the aim is 0.32 (16 ms)',
      detail: {
        worstMs: round(worst),
        eachLoadMs: summary,
        longestTaskOfPageMs: summaryOf(lab, page, script, ({ cost }) => cost.longestPageTask),
      },
    });
  }
  return figures;
}
