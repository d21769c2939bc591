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

test('for a finger the emergency number is at least 44 px, upright and sideways', async () => {
  const page = await extension.browser.openExtensionPage('popup.html');
  await page.waitForSelector('.emergency-foot a');
  for (const [width, height] of [
    [360, 740],
    [740, 360],
  ] as const) {
    await page.setViewport({ width, height });
    await touch(page);
    expect(await tooSmall(page, '.emergency-foot a, .emergency-foot select')).toEqual([]);
    const foot = await page.$eval('.emergency-foot', (part) => part.getBoundingClientRect().bottom);
    expect(Math.abs(foot - height)).toBeLessThanOrEqual(1);
  }
});

test('the number that an emergency result says to call can be called from there', async () => {
  const page = await extension.browser.openExtensionPage('popup.html');
  await page.waitForSelector('.triage-row');
  await page.setViewport({ width: 360, height: 740 });
  await touch(page);
  await page.click('.triage-row input');
  await page.waitForSelector('.triage-next button');
  await page.click('.triage-next button');
  await page.waitForSelector('.triage-result.level-now');
  const links = await page.$$eval('.triage-do a', (found) => found.map(({ href }) => href));
  expect(links).toEqual(['tel:911']);
  expect(await tooSmall(page, '.triage-do a')).toEqual([]);
});

test('on a phone that lies on its side the next question is in sight, and so is “next”', async () => {
  const page = await extension.browser.openExtensionPage('popup.html');
  await page.waitForSelector('.triage-none');
  await page.setViewport({ width: 740, height: 360 });
  await touch(page);
  const isSeen = (selector: string) =>
    page.$eval(selector, (part) => {
      const { left, top, bottom } = part.getBoundingClientRect();
      const seen = document.elementFromPoint(left + 20, (top + bottom) / 2);
      return part.contains(seen);
    });
  await page.$eval('.triage-row', (row) => row.scrollIntoView());
  await page.click('.triage-row input');
  await page.waitForSelector('.triage-next');
  expect(await isSeen('.triage-next button')).toBe(true);
  await page.click('.triage-row input');
  await page.$eval('.triage-none', (row) => row.scrollIntoView({ block: 'center' }));
  await page.click('.triage-none');
  await page.waitForFunction(() =>
    document.querySelector('[data-triage-heading]')?.textContent?.includes('any of these?'),
  );
  expect(await isSeen('[data-triage-heading]')).toBe(true);
});
