import type { Page } from 'puppeteer-core';
import type { ListedTerm } from '../../../components/messages/message.ts';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser.ts';
import { pollUntil } from '../../../scripts/browsers/poll-until.ts';
import { listTerms } from '../../../scripts/scan/list-terms.ts';

/** The terms of a page, once there are any. */
export function settledTerms(browser: ExtensionBrowser, page: Page): Promise<ListedTerm[]> {
  return pollUntil('terms to be marked', async () => {
    const terms = await listTerms(browser, page);
    return terms.length > 0 ? terms : undefined;
  });
}
