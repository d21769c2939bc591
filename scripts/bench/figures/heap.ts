import type { BenchLab } from '../bench-lab.ts';
import type { Figure } from '../figure.ts';
import { summaryOf } from './summary-of.ts';

const ROUNDS = 3;

/** Bytes that our script keeps on the heap of the page, after a full collection. */
export async function heap(lab: BenchLab): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const page of ['article-no-terms', 'article-200-terms', 'page-4m'] as const) {
    await lab.measure(
      [
        [page, 'ours'],
        [page, 'empty'],
      ],
      ROUNDS,
    );
    const ours = summaryOf(lab, page, 'ours', (load) => load.heap);
    const empty = summaryOf(lab, page, 'empty', (load) => load.heap);
    figures.push({
      figure: `heap/${page}`,
      value: Math.round(ours.median - empty.median),
      unit: 'bytes',
      against: 'an empty content script; the aim on a page without terms is 1,000,000',
      detail: { ours, empty },
    });
  }
  return figures;
}
