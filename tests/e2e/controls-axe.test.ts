import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { axeViolations } from './harness/axe-violations.ts';
import { openUnfoldedPopup } from './harness/open-unfolded-popup.ts';
import { replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (scheme) => {
  const dress = (page: Page) =>
    page.evaluate((wanted) => {
      document.documentElement.dataset.scheme = wanted;
    }, scheme);

  test('on the welcome page', async () => {
    const page = await extension.browser.openExtensionPage('welcome.html');
    await page.waitForSelector('.keys');
    await dress(page);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('in the popup with its list unfolded, and while it is paused', async () => {
    const popup = await openUnfoldedPopup(extension);
    await dress(popup);
    expect(await axeViolations(popup)).toEqual([]);
    await popup.$eval('.popup-pause button', (button) => (button as HTMLElement).click());
    await popup.waitForFunction(() =>
      document.querySelector('.popup-pause [role="status"]')?.textContent?.match(/until/),
    );
    expect(await axeViolations(popup)).toEqual([]);
  });
});
