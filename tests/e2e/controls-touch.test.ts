import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { openUnfoldedPopup } from './harness/open-unfolded-popup.ts';
import { replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension({ touch: true });
beforeEach(() => replaceStored(extension.browser));

/** The least that a finger hits (px), as in the house's look. */
const FINGER = 44;

/** Firefox was told when it started. */
async function touch(page: Page): Promise<void> {
  if (extension.browser.name === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  }
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
}

const tooSmall = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(
    selector,
    (controls, least) =>
      controls
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < least - 0.5 || box.height < least - 0.5))
        .map(({ control, box }) => `${control.className} ${box.width} by ${box.height}`),
    FINGER,
  );

test('for a finger the popup’s switches and terms are at least 44 px', async () => {
  const popup = await openUnfoldedPopup(extension);
  await touch(popup);
  const controls =
    '.popup-header label, .popup-header button, .popup-terms summary, .popup-terms button';
  expect((await popup.$$(controls)).length).toBeGreaterThan(10);
  expect(await tooSmall(popup, controls)).toEqual([]);
});

test('for a finger the buttons of the welcome page are at least 44 px, and nothing is cut off', async () => {
  const page = await extension.browser.openExtensionPage('welcome.html');
  await page.waitForSelector('.welcome button');
  await page.setViewport({ width: 360, height: 740 });
  await touch(page);
  expect(await tooSmall(page, '.welcome button')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
