import type { Page } from 'puppeteer-core';
import type { ListedTerm } from '../../components/messages/message.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';

/**
 * The terms that the extension has marked in the top frame of `page`, with their offsets, after reading has settled.
 * A document without a body has no text that could be marked, and nobody there who would answer.
 * @param options why: with the reason of each mark; timeout: in milliseconds
 */
export async function listTerms(
  browser: ExtensionBrowser,
  page: Page,
  options: { why?: boolean; timeout?: number } = {},
): Promise<ListedTerm[]> {
  const hasBody = await page.evaluate(() => document.body instanceof HTMLBodyElement);
  if (!hasBody) return [];
  return browser.sendToTab<ListedTerm[]>(
    page,
    { kind: 'list-terms', offsets: true, ...(options.why && { why: true }) },
    options.timeout,
  );
}
