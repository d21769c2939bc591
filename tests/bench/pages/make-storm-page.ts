import { makeArticle } from './make-article.ts';

/** Marks of the performance timeline between which the storm blows; the number of changes stands behind the second. */
export const STORM_START = 'bench-storm-start';
export const STORM_END = 'bench-storm-end';

/** What a storm page is to be like. */
export interface StormWish {
  /** Terms in the quiet part of the page. */
  terms: number;
  /** Whether the words that come and go are about backs. */
  aboutBacks: boolean;
}

/** Milliseconds from the load event to the storm: the first reading of the page is not part of it. */
const DELAY = 1500;
const DURATION = 5000;
const CHANGES_A_SECOND = 2000;

/**
 * A page that changes 2,000 times a second for five seconds: figures that tick, rows that come in at the top of a list
 * and leave at its end. Its marks on the performance timeline say when, and how many changes it came to.
 */
export function makeStormPage({ terms, aboutBacks }: StormWish): string {
  const phrase = aboutBacks
    ? 'says that her lower back pain and sciatica are'
    : 'says that the ferry and its crew are';
  const script = `
addEventListener('load', () => setTimeout(() => {
  const clocks = [...document.querySelectorAll('#ticker b')].map((element) => element.firstChild);
  const rows = document.querySelector('#rows');
  let done = 0;
  const start = performance.now();
  performance.mark('${STORM_START}');
  const change = () => {
    const turn = done++;
    if (turn % 4 !== 0) {
      clocks[turn % clocks.length].data = String(turn * 17 % 9973);
    } else if (rows.children.length < 60) {
      const row = document.createElement('li');
      row.append('Visitor ' + turn + ' ${phrase} ', document.createElement('i'), ' better today.');
      row.children[0].append('much');
      rows.prepend(row);
    } else rows.lastChild.remove();
  };
  const tick = () => {
    const passed = Math.min(performance.now() - start, ${DURATION});
    while (done < passed * ${CHANGES_A_SECOND / 1000}) change();
    if (passed < ${DURATION}) setTimeout(tick, 10);
    else performance.mark('${STORM_END} ' + done);
  };
  tick();
}, ${DELAY}));`;
  const clocks = Array.from({ length: 24 }, () => '<b>0</b>').join(' ');
  return makeArticle({ size: 100_000, terms, seed: 3 }).replace(
    '<main>',
    `<div id="ticker">${clocks}</div><ul id="rows"></ul><script>${script}</script><main>`,
  );
}
