import type { BenchLab, Script } from '../bench-lab.ts';
import type { Figure } from '../figure.ts';
import { round } from '../summarize.ts';
import { mainThreadOf } from './main-thread-of.ts';
import { ratioOf } from './ratio-of.ts';
import { summaryOf } from './summary-of.ts';

const ROUNDS = 3;
const PAGE = 'page-4m';

/** Four million characters with 500 terms: our whole scan against a walk of the same page, and against mark.js. */
export async function page4m(lab: BenchLab): Promise<Figure[]> {
  await lab.measure(
    [
      [PAGE, 'ours'],
      [PAGE, 'empty'],
      [PAGE, 'bare-walk'],
      [PAGE, 'gate-small'],
      [PAGE, 'mark-with-pattern'],
    ],
    ROUNDS,
  );
  await lab.measure([[PAGE, 'mark-with-list']], 1);
  const time = (name: Script) => summaryOf(lab, PAGE, name, ({ cost }) => cost.script);
  const ours = time('ours');
  const against = (name: Script, text: string): Figure => ({
    figure: `${PAGE}/${name}`,
    value: ratioOf(ours, time(name)),
    unit: 'ratio',
    against: text,
    detail: { oursMs: ours, otherMs: time(name) },
  });
  /** How many times faster we are. */
  const faster = (name: Script, text: string): Figure => ({
    figure: `${PAGE}/${name}`,
    value: round(time(name).median / ours.median),
    unit: 'ratio',
    against: `Backnotes; so many times longer takes ${text}`,
    detail: {
      oursMs: ours,
      otherMs: time(name),
      capped: !lab.loads(PAGE, name).every((load) => load.settled),
    },
  });
  return [
    against('bare-walk', 'a bare TreeWalker walk'),
    against('gate-small', 'body.textContent + one small RegExp'),
    faster('mark-with-pattern', 'mark.js with one RegExp of 60 terms'),
    faster('mark-with-list', 'mark.js with a list of 60 terms'),
    mainThreadOf(lab, PAGE),
  ];
}
