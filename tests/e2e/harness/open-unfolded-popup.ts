import type { Page } from 'puppeteer-core';
import { settledTerms } from './settled-terms.ts';
import type { ExtensionTest } from './use-extension.ts';

/** Opens the popup over a page with terms, and unfolds their list. */
export async function openUnfoldedPopup({ browser, shelf }: ExtensionTest): Promise<Page> {
  const page = await browser.openPage(shelf('sample-article.html'));
  await settledTerms(browser, page);
  const popup = await browser.openPopup(page);
  await popup.waitForSelector('.popup-terms summary');
  await popup.$eval('.popup-terms details', (details) => {
    details.open = true;
  });
  return popup;
}
