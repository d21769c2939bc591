import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { type ScanJob, type ScanOptions, scanPages } from '../scan/scan-pages.ts';
import type { PageServer } from '../serve/serve-pages.ts';
import { casePage } from './case-page.ts';
import { type Comparison, compareMarks, type Mark } from './compare-marks.ts';
import type { CorpusCase } from './corpus-case.ts';

/**
 * Shows every case as a page to the extension and compares what it marks with the labels.
 * @throws Error when a page could not be read, or a mark is not where the page has its text
 */
export async function markCases(
  browser: ExtensionBrowser,
  server: PageServer,
  cases: readonly CorpusCase[],
  options: ScanOptions,
): Promise<Comparison[]> {
  const jobs = cases.map((labelled): ScanJob => {
    const address = server.add(`/case/${labelled.id}`, { body: casePage(labelled) });
    return { file: labelled.id, address: () => Promise.resolve(address) };
  });
  const byId = new Map(cases.map((labelled) => [labelled.id, labelled]));
  const comparisons: Comparison[] = [];
  for await (const line of scanPages(browser, jobs, options)) {
    const labelled = byId.get(line.file);
    if (!labelled) throw new Error(`an answer for a case that was not asked: ${line.file}`);
    if ('error' in line) throw new Error(`${line.file}: ${line.error}`);
    const marks = line.terms.map(({ text, note, start, end, why }): Mark => {
      if (start === null || end === null || labelled.text.slice(start, end) !== text) {
        throw new Error(`${line.file}: the mark "${text}" is not at ${start}–${end}`);
      }
      return { text, note, start, end, why: why ?? '' };
    });
    comparisons.push(compareMarks(labelled, marks));
  }
  return comparisons;
}
