import type { BenchLab, Case, Script } from '../bench-lab.ts';
import type { BenchPage } from '../bench-page.ts';
import type { Figure } from '../figure.ts';
import { mainThreadOf } from './main-thread-of.ts';
import { ratioOf } from './ratio-of.ts';
import { summaryOf } from './summary-of.ts';

const ROUNDS = 5;
const OTHERS = {
  'gate-small': 'body.textContent + one small RegExp',
  'gate-412': 'body.textContent + one RegExp of 412 forms',
  'bare-walk': 'a bare TreeWalker walk',
  empty: 'an empty content script',
} as const;

const WITHOUT: Case[] = [
  ['article-no-terms', 'ours'],
  ...(Object.keys(OTHERS) as Script[]).map((script): Case => ['article-no-terms', script]),
];

/** The price of nearly every page: 400 KB without a word about backs. */
export async function articleWithoutTerms(lab: BenchLab): Promise<Figure[]> {
  await lab.measure(WITHOUT, ROUNDS);
  const page = 'article-no-terms';
  const ours = script(lab, page, 'ours');
  const figures = Object.entries(OTHERS).map(([other, against]): Figure => {
    const theirs = script(lab, page, other as Script);
    const detail = {
      oursMs: ours,
      otherMs: theirs,
      ...(other === 'gate-small' && parts(lab, page)),
    };
    return {
      figure: `${page}/${other}`,
      value: ratioOf(ours, theirs),
      unit: 'ratio',
      against,
      detail,
    };
  });
  return [...figures, mainThreadOf(lab, page)];
}

/** The same article with 200 terms in it. */
export async function articleWithTerms(lab: BenchLab): Promise<Figure[]> {
  await lab.measure(
    [
      ['article-200-terms', 'ours'],
      ['article-no-terms', 'ours'],
      ['article-200-terms', 'empty'],
    ],
    ROUNDS,
  );
  const page = 'article-200-terms';
  const ours = script(lab, page, 'ours');
  const empty = script(lab, page, 'empty');
  const without = script(lab, 'article-no-terms', 'ours');
  return [
    {
      figure: `${page}/empty`,
      value: ratioOf(ours, empty),
      unit: 'ratio',
      against: OTHERS.empty,
      detail: { oursMs: ours, otherMs: empty, ...parts(lab, page) },
    },
    {
      figure: `${page}/no-terms`,
      value: ratioOf(ours, without),
      unit: 'ratio',
      against: 'Backnotes on the same article without terms',
      detail: { oursMs: ours, otherMs: without },
    },
    mainThreadOf(lab, page),
  ];
}

const script = (lab: BenchLab, page: BenchPage, name: Script) =>
  summaryOf(lab, page, name, ({ cost }) => cost.script);

/** Where our script time goes. */
function parts(lab: BenchLab, page: BenchPage) {
  return {
    oursCompileMs: summaryOf(lab, page, 'ours', ({ cost }) => cost.compile),
    oursFirstRunMs: summaryOf(lab, page, 'ours', ({ cost }) => cost.run),
    oursWallMs: summaryOf(lab, page, 'ours', ({ cost }) => cost.scriptWall),
  };
}
