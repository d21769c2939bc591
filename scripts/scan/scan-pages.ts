import type { Page } from 'puppeteer-core';
import type { ListedTerm, RejectedForm } from '../../components/messages/message.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { listRejected } from './list-rejected.ts';
import { listTerms } from './list-terms.ts';

/** What a scan found in one page, or why it could not be scanned. */
export type ScanLine =
  | { file: string; terms: ListedTerm[]; rejected?: RejectedForm[] }
  | { file: string; error: string };

/** One page to scan: the argument as it was given, and how to get its address. */
export interface ScanJob {
  file: string;
  address: () => Promise<string>;
}

export interface ScanOptions {
  /** Ask for the reason of each mark. */
  why: boolean;
  /** How many tabs work side by side. */
  tabs: number;
  /** Milliseconds for one page, from opening to answer. */
  timeout: number;
}

/**
 * Reads pages with the extension in `browser`, several tabs at a time.
 * @returns lines in the order of `jobs`, each as soon as it and all before it are there
 */
export async function* scanPages(
  browser: ExtensionBrowser,
  jobs: readonly ScanJob[],
  options: ScanOptions,
): AsyncGenerator<ScanLine> {
  const lines = jobs.map(() => Promise.withResolvers<ScanLine>());
  let next = 0;
  const worker = async (): Promise<void> => {
    let page: Page | null = null;
    while (next < jobs.length) {
      const index = next++;
      const job = jobs[index];
      if (!job) return;
      try {
        page ??= await browser.openTab();
        const terms = await scanPage(browser, page, job, options);
        const rejected = options.why && (await listRejected(browser, page));
        lines[index]?.resolve({ file: job.file, terms, ...(rejected && { rejected }) });
      } catch (error) {
        lines[index]?.resolve({ file: job.file, error: firstLine(error) });
        // A page that failed may still be busy; the next one gets a fresh tab.
        await page?.close().catch(() => undefined);
        page = null;
      }
    }
    await page?.close().catch(() => undefined);
  };
  const workers = Array.from({ length: Math.min(options.tabs, jobs.length) }, worker);
  for (const line of lines) yield await line.promise;
  await Promise.all(workers);
}

async function scanPage(
  browser: ExtensionBrowser,
  page: Page,
  job: ScanJob,
  options: ScanOptions,
): Promise<ListedTerm[]> {
  const address = await job.address();
  const response = await page.goto(address, { timeout: options.timeout });
  if (response && response.status() >= 400) throw new Error(`answered ${response.status()}`);
  return listTerms(browser, page, options);
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? message;
}
