import type { Page } from 'puppeteer-core';

/** The whole document as it stands, so that any change to it shows. */
export function pageSource(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}
