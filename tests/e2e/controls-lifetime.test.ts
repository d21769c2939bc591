import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { paintedRanges } from './harness/painted-ranges.ts';
import { settledTerms } from './harness/settled-terms.ts';
import { replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

const register = (value: unknown) => ({ value, time: 1, device: 'test-device', schema: 1 });

const titleOf = (page: Page): Promise<string | null> =>
  extension.browser.readCard(page, (root) => root.querySelector('.title')?.textContent ?? '');

const shows = (page: Page, isWanted: (title: string | null) => boolean): Promise<true> =>
  pollUntil('the card to come or go', async () =>
    isWanted(await titleOf(page)) ? true : undefined,
  );

const painted = async (page: Page): Promise<Record<string, number>> =>
  Object.fromEntries(Object.entries(await paintedRanges(page)).filter(([, size]) => size > 0));

const paints = (page: Page, wanted: Record<string, number>): Promise<true> =>
  pollUntil(`the page to paint ${JSON.stringify(wanted)}`, async () =>
    JSON.stringify(await painted(page)) === JSON.stringify(wanted) ? true : undefined,
  );

/** Leaves a page and comes back to it; the page says whether it was put away alive. */
async function leaveAndReturn(page: Page, whileAway: () => Promise<void>): Promise<boolean> {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.title = persisted ? 'restored' : 'loaded';
    });
  });
  await page.goto(extension.shelf('no-back-pain.html'));
  await whileAway();
  await page.goBack();
  return page.evaluate(() => document.documentElement.title === 'restored');
}

test('a page that is restored as it was left works on, with the settings of now', async () => {
  const { browser, shelf } = extension;
  const page = await browser.openPage(shelf('sample-article.html'));
  const terms = await settledTerms(browser, page);
  const wasRestored = await leaveAndReturn(page, () =>
    replaceStored(browser, { 'register.highlightStyle': register('solid') }),
  );
  expect(wasRestored, 'this test needs a browser that puts pages away alive').toBe(true);
  await paints(page, { 'backnotes-solid': terms.length });
  await browser.runCommand(page, 'next-term');
  await shows(page, (title) => title !== null);
});

test('after an update no dead script is left in an open page', async () => {
  const { browser, shelf } = extension;
  const page = await browser.openPage(shelf('sample-article.html'));
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => errors.push(message.text()));
  const terms = await settledTerms(browser, page);
  await browser.runCommand(page, 'next-term');
  await shows(page, (title) => title !== null);

  await browser.updateExtension();
  await shows(page, (title) => title === null);
  if (browser.name === 'chromium') {
    // The old script cleans up; Chromium starts a new one when the page is loaded again.
    await paints(page, {});
    expect(await page.evaluate(() => document.querySelector('backnotes-card'))).toBeNull();
    await page.reload();
  }
  await paints(page, { 'backnotes-dotted': terms.length });
  await pollUntil('the new script to answer a key', async () => {
    await browser.runCommand(page, 'next-term');
    return (await titleOf(page)) ? true : undefined;
  });
  expect(errors).toEqual([]);
});
