import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../build/ensure-built.ts';
import { servePages } from '../serve/serve-pages.ts';
import { type BenchBrowser, openBenchBrowser } from './bench-browser.ts';
import { type BenchPage, makePage } from './bench-page.ts';
import { loadPage, type PageLoad } from './load-page.ts';
import { type Load, measureLoad } from './measure-load.ts';
import { startTrace } from './start-trace.ts';
import { waitUntilQuiet } from './wait-until-quiet.ts';
import { type Variant, writeVariant } from './write-variant.ts';

/** Backnotes itself, or what it is measured against. */
export type Script = Variant | 'ours';

/** One page with one content script. */
export type Case = readonly [page: BenchPage, script: Script];

/** Where measuring takes place: the pages, the extensions, a browser for each, and what was measured so far. */
export interface BenchLab {
  /**
   * Loads each case so many times, in turns, so that whatever else the machine does falls on all alike.
   * What another figure has measured already is not measured again.
   */
  measure(cases: readonly Case[], rounds: number): Promise<void>;
  /** The loads of a case that was measured. */
  loads(page: BenchPage, script: Script): Load[];
  browser(script: Script): Promise<BenchBrowser>;
  urlOf(page: BenchPage): string;
  /** The built extension; a copy, so that a build meanwhile does no harm. */
  readonly extension: string;
  say(line: string): void;
  close(): Promise<void>;
}

/**
 * @param say is given progress lines
 * @param built an unpacked extension to measure instead of this checkout's
 */
export async function openBenchLab(say: (line: string) => void, built?: string): Promise<BenchLab> {
  const folder = await mkdtemp(join(tmpdir(), 'backnotes-bench-'));
  const extension = join(folder, 'ours');
  await cp(built ?? (await ensureBuilt('chromium', say)), extension, { recursive: true });
  const server = await servePages();
  const warmUp = server.add('/warm-up.html', { body: '<p>Warm' });
  const browsers = new Map<Script, BenchBrowser>();
  const urls = new Map<BenchPage, string>();
  const loads = new Map<string, Load[]>();

  const urlOf = (page: BenchPage): string => {
    const url = urls.get(page) ?? server.add(`/${page}.html`, { body: makePage(page) });
    urls.set(page, url);
    return url;
  };
  const browser = async (script: Script): Promise<BenchBrowser> => {
    const known = browsers.get(script);
    if (known) return known;
    const directory = script === 'ours' ? extension : await writeVariant(script, folder);
    const opened = await openBenchBrowser(directory);
    browsers.set(script, opened);
    // The first page of a browser pays for things that no later one does.
    await opened.closeTab(await opened.open(warmUp));
    await waitUntilQuiet(opened.session, { most: 3000 });
    return opened;
  };
  const loadsOf = (page: BenchPage, script: Script): Load[] => {
    const key = `${page} ${script}`;
    const known = loads.get(key) ?? [];
    loads.set(key, known);
    return known;
  };
  const measure: BenchLab['measure'] = async (cases, rounds) => {
    const wanted = cases.filter(([page, script]) => loadsOf(page, script).length < rounds);
    const scripts = [...new Set(wanted.map(([, script]) => script))];
    for (const script of scripts) await browser(script);
    const traces = new Map(
      await Promise.all(
        scripts.map(
          async (name) => [name, await startTrace((await browser(name)).session)] as const,
        ),
      ),
    );
    const done: { case: Case; load: PageLoad }[] = [];
    for (let round = 1; round <= rounds; round++) {
      for (const [page, script] of wanted) {
        const trace = traces.get(script);
        if (!trace || loadsOf(page, script).length >= round) continue;
        const name = `${page}, ${script}, ${round}`;
        say(name);
        const options = { name, page, isOurs: script === 'ours', ...patience(page, script) };
        const load = await loadPage(await browser(script), trace, urlOf(page), options);
        done.push({ case: [page, script], load });
      }
    }
    const events = new Map(
      await Promise.all(
        [...traces].map(async ([name, trace]) => [name, await trace.stop()] as const),
      ),
    );
    for (const { case: each, load } of done) {
      const measured = measureLoad(load, events.get(each[1]) ?? []);
      loadsOf(...each).push(measured);
    }
  };
  return {
    extension,
    say,
    urlOf,
    browser,
    loads: loadsOf,
    measure,
    async close() {
      for (const each of browsers.values()) await each.close();
      await server.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Milliseconds to watch a page: the storm's own length, and our last look for shadow roots at four seconds. */
function patience(page: BenchPage, script: Script): { least: number; most: number } {
  if (page.startsWith('storm')) return { least: 7500, most: 20_000 };
  if (page.startsWith('hostile')) return { least: 6000, most: 120_000 };
  if (script === 'ours') return { least: 4800, most: 20_000 };
  return { least: 600, most: script === 'mark-with-list' ? 120_000 : 20_000 };
}
