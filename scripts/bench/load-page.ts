import { LOADED_TITLE } from '../../tests/bench/pages/make-article.ts';
import { pollUntil } from '../browsers/poll-until.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { type BenchPage, TERMS_ON_PAGE } from './bench-page.ts';
import type { Trace } from './start-trace.ts';
import { waitUntilQuiet } from './wait-until-quiet.ts';

/** What is known of a load before its trace is read. */
export interface PageLoad {
  /** The marks of the trace between which it lies. */
  begin: string;
  end: string;
  /** Bytes of JavaScript heap after a full collection, all worlds of the page together. */
  heap: number;
  /** How many terms Backnotes, or mark.js, has marked. */
  marks: number;
  /** False when the page was still working when time ran out; then it was not looked into. */
  settled: boolean;
  /** Milliseconds of processor time that all renderers took from the page's last byte to the end. */
  processor: number;
}

export interface LoadOptions {
  /** A name that no other load has. */
  name: string;
  page: BenchPage;
  isOurs: boolean;
  /** Milliseconds to watch the page from its last byte on, at least and at most. */
  least: number;
  most: number;
}

/**
 * Loads a page in a new tab and waits until it has settled.
 * @throws Error when Backnotes marks other terms on the page than stand there
 */
export async function loadPage(
  browser: BenchBrowser,
  trace: Trace,
  url: string,
  { name, page, isOurs, least, most }: LoadOptions,
): Promise<PageLoad> {
  const [begin, end] = [`begin ${name}`, `end ${name}`];
  await trace.mark(begin);
  const tab = await openLoaded(browser, url);
  const { settled, processor } = await waitUntilQuiet(browser.session, { least, most });
  await trace.mark(end);
  const seen = settled ? await lookInto(browser, tab) : { heap: 0, marks: 0 };
  await browser.closeTab(tab);
  if (isOurs) expectMarks(page, seen.marks);
  return { begin, end, settled, processor, ...seen };
}

/** Opens an article in a new tab and waits, without touching it, until its last byte has been read. */
export async function openLoaded(browser: BenchBrowser, url: string): Promise<string> {
  const tab = await browser.open(url);
  await pollUntil(
    `${url} to load`,
    async () => {
      const { targetInfos } = await browser.session.send('Target.getTargets');
      const info = targetInfos.find(({ targetId }) => targetId === tab);
      return info?.title === LOADED_TITLE || undefined;
    },
    60_000,
  );
  return tab;
}

function expectMarks(page: BenchPage, marks: number): void {
  const wanted = TERMS_ON_PAGE[page];
  const isRight = wanted === 0 ? marks === 0 : marks >= wanted;
  if (!isRight) throw new Error(`${page} has ${wanted} terms, and Backnotes marks ${marks}`);
}

/** Only behind the end mark: whoever looks into a page makes it slower. */
async function lookInto(
  browser: BenchBrowser,
  tab: string,
): Promise<Pick<PageLoad, 'heap' | 'marks'>> {
  const session = await browser.attach(tab);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(${countMarks})()`,
    returnByValue: true,
  });
  return { heap: usedSize, marks: Number(result.value) };
}

/** Runs in the page. */
function countMarks(): number {
  const ours = [...CSS.highlights].filter(([name]) => name.startsWith('backnotes'));
  const painted = ours.reduce((sum, [, highlight]) => sum + highlight.size, 0);
  return painted + document.querySelectorAll('mark[data-markjs]').length;
}
