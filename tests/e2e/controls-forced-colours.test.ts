import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { axeViolations } from './harness/axe-violations.ts';
import { openUnfoldedPopup } from './harness/open-unfolded-popup.ts';
import { replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension({ forcedColours: true });
beforeEach(() => replaceStored(extension.browser));

/** Firefox was told when it started. */
async function force(page: Page): Promise<void> {
  if (extension.browser.name === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: 'dark' },
      ],
    });
  }
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
}

/** What can be pressed and looks like nothing but text: no line under it, none around it, no picture in it. */
const plainControls = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button')]
      .filter((control) => {
        const style = getComputedStyle(control);
        const isFramed = Number.parseFloat(style.borderBottomWidth) > 0;
        const isLine = style.textDecorationLine.includes('underline');
        const isShown = control.checkVisibility() && control.getBoundingClientRect().width > 1;
        return isShown && !isFramed && !isLine && !control.querySelector('svg, img');
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );

test.each([
  ['welcome.html', '.keys'],
  ['options.html', 'fieldset'],
  ['library.html', 'h1'],
  ['library.html#herniated-disc', 'h1'],
])('in forced colours axe finds nothing on %s', async (path, waitFor) => {
  const page = await extension.browser.openExtensionPage(path);
  await page.waitForSelector(waitFor);
  await force(page);
  expect(await axeViolations(page)).toEqual([]);
});

test('in forced colours axe finds nothing in the popup, and what can be pressed looks like it', async () => {
  const popup = await openUnfoldedPopup(extension);
  await force(popup);
  expect(await axeViolations(popup)).toEqual([]);
  const rows = await popup.$$('.popup-terms button, .popup-pause button');
  expect(rows.length).toBeGreaterThan(5);
  expect(await plainControls(popup)).toEqual([]);
});

test('in forced colours what can be pressed on the welcome page looks like it', async () => {
  const page = await extension.browser.openExtensionPage('welcome.html');
  await page.waitForSelector('.keys');
  await force(page);
  expect(await plainControls(page)).toEqual([]);
});
