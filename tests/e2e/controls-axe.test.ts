import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { settledTerms } from './harness/settled-terms.ts';
import { replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

declare const axe: {
  run(where: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** What axe finds wrong, with the elements. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const found = await axe.run(document);
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
    );
  });
}

const SCHEMES = ['light', 'dark'] as const;

describe.each(SCHEMES)('axe finds nothing in %s', (scheme) => {
  const dress = (page: Page) =>
    page.evaluate((wanted) => {
      document.documentElement.dataset.scheme = wanted;
    }, scheme);

  test('on the welcome page', async () => {
    const page = await extension.browser.openExtensionPage('welcome.html');
    await page.waitForSelector('.keys');
    await dress(page);
    expect(await violations(page)).toEqual([]);
  });

  test('in the popup with its list unfolded, and while it is paused', async () => {
    const { browser, shelf } = extension;
    const page = await browser.openPage(shelf('sample-article.html'));
    await settledTerms(browser, page);
    const popup = await browser.openPopup(page);
    await popup.waitForSelector('.popup-terms summary');
    await popup.$eval('.popup-terms details', (details) => {
      details.open = true;
    });
    await dress(popup);
    expect(await violations(popup)).toEqual([]);
    await popup.$eval('.popup-pause button', (button) => (button as HTMLElement).click());
    await popup.waitForFunction(() =>
      document.querySelector('.popup-pause [role="status"]')?.textContent?.match(/until/),
    );
    expect(await violations(popup)).toEqual([]);
  });
});
