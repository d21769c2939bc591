import type { Page } from 'puppeteer-core';
import { beforeEach, expect, inject, test } from 'vitest';
import { keptSpell } from './harness/kept-spell.ts';
import { openUnfoldedPopup } from './harness/open-unfolded-popup.ts';
import { replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

/** Firefox zooms pages, and no popup. */
const zooms = inject('browserName') === 'chromium';

/** What the reader chooses in Chromium's settings, for all pages. */
async function zoomAllPages(zoom: number): Promise<void> {
  const tab = await extension.browser.openTab();
  await tab.goto('chrome://settings/appearance');
  await tab.evaluate((factor) => {
    type Api = { settingsPrivate: { setDefaultZoom(zoom: number): Promise<boolean> } };
    return (globalThis as unknown as { chrome: Api }).chrome.settingsPrivate.setDefaultZoom(factor);
  }, zoom);
  await tab.close();
}

/** Elements that reach out of the window to the side, and whether the window is too small for the popup. */
const cutOff = (popup: Page) =>
  popup.evaluate(() => {
    const isOut = (part: Element): boolean => {
      const { left, right, width } = part.getBoundingClientRect();
      return width > 1 && (left < -1 || right > innerWidth + 1);
    };
    const { scrollWidth, scrollHeight } = document.documentElement;
    return {
      parts: [...document.querySelectorAll('body *')]
        .filter(isOut)
        .map((part) => part.outerHTML.slice(0, 80)),
      isTooSmall: scrollWidth > innerWidth || scrollHeight > innerHeight,
    };
  });
const NOTHING = { parts: [], isTooSmall: false };

/** Presses with the pointer where a reader would, after scrolling there. */
async function press(popup: Page, selector: string): Promise<void> {
  await popup.$eval(selector, (part) => part.scrollIntoView({ block: 'center' }));
  await popup.click(selector);
}

test.runIf(zooms).each([1.5, 4])(
  'at a zoom of %f the check can be gone through, and nothing is cut off',
  async (zoom) => {
    await zoomAllPages(zoom);
    const popup = await openUnfoldedPopup(extension);
    expect(await cutOff(popup)).toEqual(NOTHING);
    await press(popup, '.triage-row input');
    expect(await cutOff(popup)).toEqual(NOTHING);
    await press(popup, '.triage-next button');
    await popup.waitForSelector('.triage-verdict');
    expect(await cutOff(popup)).toEqual(NOTHING);
    // The result begins at its top, and the number to call can be reached.
    expect(await popup.$eval('.triage-verdict h1', (part) => document.activeElement === part)).toBe(
      true,
    );
    await popup.$eval('.emergency-foot .call-link', (part) => part.scrollIntoView());
    const isSeen = await popup.$eval('.emergency-foot .call-link', (part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return part.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
    });
    expect(isSeen).toBe(true);
  },
);

test.runIf(zooms)('at 400 % the day of a spell is not cut off either', async () => {
  await zoomAllPages(4);
  await replaceStored(extension.browser, { 'episode.open': keptSpell(8) });
  const page = await extension.browser.openPage(extension.shelf('sample-article.html'));
  const popup = await extension.browser.openPopup(page);
  await popup.waitForSelector('.episode-level');
  expect(await cutOff(popup)).toEqual(NOTHING);
});
