import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { type PageServer, servePages } from '../../../scripts/serve/serve-pages.ts';
import { bundleModule } from './bundle-module.ts';
import { openPlainBrowser } from './open-plain-browser.ts';
import { dressPage, type ReaderLook } from './reader-look.ts';

/**
 * For tests of a module of components/ in the real DOM of the project's browser, without the
 * extension. Call it at the top of a test file; what it gives opens a page with the module in it:
 *
 *     const openPage = useModulePage('components/reading/dom/collect-runs.ts');
 *     const page = await openPage('<p>back <b>pain</b></p>');
 *     await page.evaluate(() => bundle.collectRuns(document.body).length);
 *
 * with `declare const bundle: typeof import('…/collect-runs.ts')` at the top of the file.
 * @param entry the module's path from the repository's root
 * @param look what the reader's system is set to, in every page
 * @returns opens `html` (a whole document, or what is in a body) in a new tab
 */
export function useModulePage(
  entry: string,
  look: ReaderLook = {},
): (html: string) => Promise<Page> {
  let parts: { browser: Browser; server: PageServer; script: string } | undefined;
  let count = 0;
  beforeAll(async () => {
    const [browser, server, script] = await Promise.all([
      openPlainBrowser(inject('browserName'), look),
      servePages(),
      bundleModule(entry),
    ]);
    parts = { browser, server, script };
  });
  afterAll(async () => {
    await parts?.browser.close();
    await parts?.server.close();
  });
  return async (html) => {
    if (!parts) throw new Error('pages can be opened inside a test only');
    const isDocument = /^\s*<(!doctype|html)/i.test(html);
    count += 1;
    const body = isDocument ? html : `<!doctype html><html lang="en"><body>${html}</body></html>`;
    const page = await parts.browser.newPage();
    await dressPage(page, inject('browserName'), look);
    await page.goto(parts.server.add(`/page-${count}`, { body }));
    await page.evaluate(parts.script);
    return page;
  };
}
