import type { Page } from 'puppeteer-core';
import { beforeEach, expect, inject, test } from 'vitest';
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

/** A browser throws away a page that must not be stored. */
const STORED = { 'cache-control': 'max-age=60', 'content-type': 'text/html; charset=utf-8' };

test('a page that is restored as it was left works on, with the settings of now', async () => {
  const { browser, server } = extension;
  const html = (text: string) => `<!doctype html><html lang="en"><body><p>${text}</body></html>`;
  const first = server.add('/left', { body: html('Sciatica hurts.'), headers: STORED });
  const second = server.add('/next', { body: html('The weather.'), headers: STORED });
  const page = await browser.openPage(first);
  await settledTerms(browser, page);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) document.title = 'restored';
    });
  });
  await page.goto(second);
  await replaceStored(browser, { 'register.highlightStyle': register('solid') });
  // The load event that puppeteer's goBack waits for does not come.
  void page.evaluate(() => history.back()).catch(() => undefined);
  await pollUntil('the page to be restored, not loaded', async () =>
    (await page.evaluate(() => document.title)) === 'restored' ? true : undefined,
  );
  await paints(page, { 'backnotes-solid': 1 });
  await browser.runCommand(page, 'next-term');
  await shows(page, (title) => title === 'Sciatica');
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
  // The driver's own tab may have come in front, and nothing works while nobody looks.
  await page.bringToFront();
  await shows(page, (title) => title === null);
  // The old script cleans up, and a new one takes over without a reload.
  await paints(page, { 'backnotes-dotted': terms.length });
  expect(await page.evaluate(() => document.querySelector('backnotes-card'))).toBeNull();
  await pollUntil('the new script to answer a key', async () => {
    await browser.runCommand(page, 'next-term');
    return (await titleOf(page)) ? true : undefined;
  });
  expect(errors).toEqual([]);
});

/** What the browser's page of extensions can do. */
interface ManagementApi {
  management: {
    getAll(): Promise<{ id: string; type: string }[]>;
    setEnabled(id: string, on: boolean): Promise<void>;
  };
}

/** Only Chromium's page of extensions can be asked; Firefox itself starts the scripts of what was switched on. */
test.skipIf(inject('browserName') === 'firefox')(
  'switched off and on again, it works on in a page that is open',
  async () => {
    const { browser, shelf } = extension;
    const page = await browser.openPage(shelf('sample-article.html'));
    const terms = await settledTerms(browser, page);
    const admin = await browser.openPage('chrome://extensions');
    const turn = (on: boolean): Promise<void> =>
      admin.evaluate(async (enabled) => {
        const { management } = (globalThis as unknown as { chrome: ManagementApi }).chrome;
        for (const { id, type } of await management.getAll()) {
          if (type === 'extension') await management.setEnabled(id, enabled);
        }
      }, on);
    await turn(false);
    await page.bringToFront();
    await paints(page, {});
    await turn(true);
    await paints(page, { 'backnotes-dotted': terms.length });
  },
);
