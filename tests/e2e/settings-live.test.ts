import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { OptionsPage } from './harness/options-page.ts';
import { paintedRanges } from './harness/painted-ranges.ts';
import { settledTerms } from './harness/settled-terms.ts';
import { readStored, replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

const SITE_SWITCH = '.popup-header > .popup-switch [role="switch"]';

const painted = async (page: Page): Promise<number> =>
  Object.values(await paintedRanges(page)).reduce((sum, size) => sum + size, 0);

const isChecked = (page: Page, selector: string) =>
  page.$eval(selector, (field) => (field as HTMLInputElement).checked);

/** Waits until a page paints something, or nothing, without being reloaded or brought to the front. */
const paints = (page: Page, something: boolean) =>
  pollUntil(something ? 'marks' : 'no marks', async () =>
    (await painted(page)) > 0 === something ? true : undefined,
  );

test('a change reaches two pages and a second settings page, and a choice there comes back', async () => {
  const { browser, shelf } = extension;
  const pages = [];
  for (const name of ['sample-article.html', 'dark.html']) {
    const page = await browser.openPage(shelf(name));
    await settledTerms(browser, page);
    pages.push(page);
  }
  const first = await OptionsPage.open(browser);
  const second = await OptionsPage.open(browser);
  for (const page of pages) expect(await painted(page)).toBeGreaterThan(0);

  await second.press('#enabled');
  for (const page of pages) {
    await page.bringToFront();
    await paints(page, false);
  }
  await first.page.bringToFront();
  await pollUntil('the first to follow', async () =>
    (await isChecked(first.page, '#enabled')) ? undefined : true,
  );
  await first.press('#enabled');
  await second.page.bringToFront();
  await pollUntil('the second to follow', async () =>
    (await isChecked(second.page, '#enabled')) ? true : undefined,
  );
  for (const page of pages) {
    await page.bringToFront();
    await paints(page, true);
  }
});

test('a site switched off on the settings page is quiet at once, and only that site', async () => {
  const { browser, shelf } = extension;
  const here = shelf('sample-article.html');
  const page = await browser.openPage(here);
  await settledTerms(browser, page);
  const options = await OptionsPage.open(browser);
  const add = async (typed: string, listed: string): Promise<void> => {
    await options.page.bringToFront();
    const field = await options.page.waitForSelector('#site');
    await field?.type(typed);
    await options.page.keyboard.press('Enter');
    await options.waitForText('.entries', listed);
    await page.bringToFront();
  };
  await add('https://www.example.org/some/page', 'www.example.org');
  expect(await painted(page)).toBeGreaterThan(0);
  await add(here, '127.0.0.1');
  await paints(page, false);
  await options.page.bringToFront();
  await options.press('[aria-label="Remove 127.0.0.1"]');
  await page.bringToFront();
  await paints(page, true);
});

test('an open settings page follows the popup, and the popup a change from elsewhere', async () => {
  const { browser, shelf } = extension;
  const page = await browser.openPage(shelf('sample-article.html'));
  await settledTerms(browser, page);
  const options = await OptionsPage.open(browser);
  const popup = await browser.openPopup(page);
  await popup.waitForSelector(SITE_SWITCH);
  await popup.$eval(SITE_SWITCH, (one) => (one as HTMLElement).click());
  await paints(page, false);
  await options.waitForText('.entries', '127.0.0.1');
  // Another device, by sync or by hand: storage changes under the open popup.
  const stored = await readStored(browser);
  const [key = ''] = Object.keys(stored).filter((name) => name.startsWith('register.off.'));
  const register = stored[key] as { time: number };
  await browser.runInExtension(
    (name, value) => {
      const holder = globalThis as unknown as {
        browser?: { storage: { local: { set(items: object): Promise<void> } } };
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      return (holder.browser ?? holder.chrome).storage.local.set({ [name]: value });
    },
    key,
    { ...register, value: false, time: register.time + 1 },
  );
  await paints(page, true);
  await pollUntil('the popup to follow', async () =>
    (await isChecked(popup, SITE_SWITCH)) ? true : undefined,
  );
  await options.waitForText('.entries', 'No site so far.');
});

test('a reset puts everything back, here and on open pages, and can be undone', async () => {
  const { browser, shelf } = extension;
  const page = await browser.openPage(shelf('sample-article.html'));
  await settledTerms(browser, page);
  const options = await OptionsPage.open(browser);
  await options.press('#enabled');
  await options.press('input[name="highlight-style"][value="wavy"]');
  await options.pressButton('Reset all settings');
  await options.pressButton('Reset');
  await options.waitForText('.steps h3', /, all settings reset$/);
  expect(await isChecked(options.page, '#enabled')).toBe(true);
  await page.bringToFront();
  await paints(page, true);
  await options.page.bringToFront();
  await options.pressButton('Undo');
  await options.waitForText('.history .outcome', 'Taken back.');
  expect(await isChecked(options.page, '#enabled')).toBe(false);
  expect(await isChecked(options.page, 'input[value="wavy"]')).toBe(true);
  await page.bringToFront();
  await paints(page, false);
});
