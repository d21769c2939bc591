import type { BenchLab } from '../bench-lab.ts';
import type { Figure } from '../figure.ts';
import { mainThreadOf } from './main-thread-of.ts';
import { ratioOf } from './ratio-of.ts';
import { summaryOf } from './summary-of.ts';

const ROUNDS = 7;
const PAGE = 'common-15-terms';
const WITHOUT = 'common-no-terms';

/** A page as long as most: 20 KB. With 15 terms in it nearly all that is paid is paid once, whatever its length. */
export async function commonPage(lab: BenchLab): Promise<Figure[]> {
  await lab.measure(
    [
      [PAGE, 'ours'],
      [WITHOUT, 'ours'],
      [PAGE, 'empty'],
    ],
    ROUNDS,
  );
  const ours = summaryOf(lab, PAGE, 'ours', ({ cost }) => cost.script);
  const without = summaryOf(lab, WITHOUT, 'ours', ({ cost }) => cost.script);
  return [
    {
      figure: `${PAGE}/no-terms`,
      value: ratioOf(ours, without),
      unit: 'ratio',
      against: 'Backnotes on the same page without terms',
      detail: {
        oursMs: ours,
        otherMs: without,
        oursCompileMs: summaryOf(lab, PAGE, 'ours', ({ cost }) => cost.compile),
      },
    },
    mainThreadOf(lab, PAGE),
  ];
}
