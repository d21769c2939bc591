import type { BenchLab } from '../bench-lab.ts';
import type { Figure } from '../figure.ts';
import { round } from '../summarize.ts';
import { summaryOf } from './summary-of.ts';

const BURNT = 20;

/** The bench on trial: a content script that burns 20 ms by the clock must be seen to cost 20 ms more than an empty one. */
export async function burn(lab: BenchLab): Promise<Figure[]> {
  const page = 'article-no-terms';
  await lab.measure(
    [
      [page, 'burn-20-ms'],
      [page, 'empty'],
    ],
    3,
  );
  const wall = summaryOf(lab, page, 'burn-20-ms', ({ cost }) => cost.scriptWall);
  const empty = summaryOf(lab, page, 'empty', ({ cost }) => cost.scriptWall);
  return [
    {
      figure: 'burn',
      value: round((wall.median - empty.median) / BURNT),
      unit: 'ratio',
      against: '20 ms burnt by the clock; 1 shows that the bench measures right',
      detail: {
        wallMs: wall,
        emptyWallMs: empty,
        processorMs: summaryOf(lab, page, 'burn-20-ms', ({ cost }) => cost.script),
      },
    },
  ];
}
