import type { Page } from 'puppeteer-core';
import type { RejectedForm } from '../../components/messages/message.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';

/** The forms in the top frame of `page` that the extension found and left alone, with the reason of each. */
export async function listRejected(browser: ExtensionBrowser, page: Page): Promise<RejectedForm[]> {
  const hasBody = await page.evaluate(() => document.body instanceof HTMLBodyElement);
  return hasBody ? browser.sendToTab<RejectedForm[]>(page, { kind: 'list-rejected' }) : [];
}
