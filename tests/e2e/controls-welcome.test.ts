import type { Page } from 'puppeteer-core';
import { describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browsers/open-browser.ts';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { paintedRanges } from './harness/painted-ranges.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();

const painted = (page: Page): Promise<number> =>
  pollUntil('marks on the welcome page', async () => {
    const sum = Object.values(await paintedRanges(page)).reduce((all, size) => all + size, 0);
    return sum > 0 ? sum : undefined;
  });

describe('the welcome page', () => {
  test('has a paragraph to try the marks and the card on', async () => {
    const { browser } = extension;
    const page = await browser.openExtensionPage('welcome.html');
    expect(await painted(page)).toBeGreaterThan(3);
    const place = await page.evaluate(() => {
      const words = document.querySelector('.sample')?.firstChild;
      const start = words?.textContent?.indexOf('herniated') ?? -1;
      if (!words || start < 0) return null;
      const range = document.createRange();
      range.setStart(words, start);
      range.setEnd(words, start + 'herniated disc'.length);
      const { x, y, height } = range.getBoundingClientRect();
      return { x: x + 10, y: y + height / 2 };
    });
    if (!place) throw new Error('the paragraph is not there');
    await page.mouse.move(place.x - 3, place.y);
    await page.mouse.move(place.x, place.y);
    await page.waitForSelector('backnotes-card');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('backnotes-card') === null);
  });

  test('tells how to reach, switch off and change Backnotes, and what stays private', async () => {
    const page = await extension.browser.openExtensionPage('welcome.html');
    await page.waitForSelector('.keys');
    const headings = await page.$$eval('h1, h2', (all) => all.map((each) => each.textContent));
    expect(headings).toHaveLength(6);
    expect(await page.$$eval('main ul li', (all) => all.length)).toBe(3);
    const keys = await page.$$eval('.keys kbd', (all) => all.map((each) => each.textContent));
    expect(keys.length).toBeGreaterThanOrEqual(4);
    for (const one of keys) expect(one).toMatch(/Alt|⌥/);
    const links = await page.$$eval('a', (all) => all.map((each) => each.href));
    expect(links.filter((link) => /^https?:/.test(link))).toEqual([]);
  });

  test.each([
    ['a phone', 360, 740],
    ['400 % zoom', 320, 256],
  ])('fits %s without scrolling sideways', async (_, width, height) => {
    const page = await extension.browser.openExtensionPage('welcome.html');
    await page.waitForSelector('.welcome');
    await page.setViewport({ width, height });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
});

test('leads to the browser’s own page on which keys are changed', async () => {
  const { browser } = extension;
  const page = await browser.openExtensionPage('welcome.html');
  const change = await page.waitForSelector('.keys + button');
  const tabs = () =>
    browser.runInExtension(async () => {
      const holder = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
      const all = await (holder.browser ?? holder.chrome).tabs.query({});
      return all.length;
    });
  const before = await tabs();
  await change?.evaluate((button) => (button as HTMLElement).click());
  await pollUntil('the page of shortcuts', async () =>
    (await tabs()) === before + 1 ? true : undefined,
  );
  if (browser.name !== 'chromium') return;
  const urls = page
    .browser()
    .targets()
    .map((each) => each.url());
  expect(urls).toContain('chrome://extensions/shortcuts');
});

interface TabsApi {
  tabs: { query(what: object): Promise<unknown[]> };
}

test.runIf(inject('browserName') === 'chromium')('greets once, on the first install', async () => {
  const browser = await openBrowser('chromium', console.log, { keepWelcome: true });
  try {
    const welcomes = async (): Promise<number> => {
      const page = await browser.openTab();
      const pages = await page.browser().pages();
      await page.close();
      return pages.filter((each) => each.url() === `${browser.origin}/welcome.html`).length;
    };
    expect(await welcomes()).toBe(1);
    await browser.updateExtension();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await welcomes()).toBe(0);
  } finally {
    await browser.close();
  }
});
