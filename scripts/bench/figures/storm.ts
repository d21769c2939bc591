import type { BenchLab, Script } from '../bench-lab.ts';
import type { BenchPage } from '../bench-page.ts';
import type { Figure } from '../figure.ts';
import type { Load } from '../measure-load.ts';
import { round } from '../summarize.ts';
import { summaryOf } from './summary-of.ts';

const ROUNDS = 3;

/** Two thousand changes of the page a second for five seconds: our share of the main thread. */
export async function storm(lab: BenchLab): Promise<Figure[]> {
  const pages = ['storm-other', 'storm-backs'] as const;
  await lab.measure(
    pages.flatMap((page) => [[page, 'ours'] as const, [page, 'empty'] as const]),
    ROUNDS,
  );
  return pages.map((page) => figureOf(lab, page));
}

function figureOf(lab: BenchLab, page: BenchPage): Figure {
  const share = summaryOf(lab, page, 'ours', (load) => {
    const { script, milliseconds } = stormOf(load);
    return script / milliseconds;
  });
  const thread = (name: Script) => summaryOf(lab, page, name, (load) => stormOf(load).mainThread);
  const [ours, empty] = [thread('ours'), thread('empty')];
  return {
    figure: `storm/${page === 'storm-backs' ? 'backs' : 'other'}`,
    value: share.median,
    unit: 'ratio',
    against: 'the five seconds of the storm; the aim is 0.05',
    detail: {
      share,
      changesASecond: summaryOf(lab, page, 'ours', (load) => {
        const { changes, milliseconds } = stormOf(load);
        return (changes * 1000) / milliseconds;
      }),
      mainThreadMs: { ours, empty, addedShare: round((ours.median - empty.median) / 5000) },
      longestTaskMs: summaryOf(lab, page, 'ours', (load) => stormOf(load).longestTask),
    },
  };
}

function stormOf({ storm }: Load): NonNullable<Load['storm']> {
  if (!storm) throw new Error('the storm did not blow to its end');
  return storm;
}
