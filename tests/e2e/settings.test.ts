import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { paintedRanges } from './harness/painted-ranges.ts';
import { settledTerms } from './harness/settled-terms.ts';
import { readStored, replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();

const store = (items: Record<string, unknown>) => replaceStored(extension.browser, items);
const stored = () => readStored(extension.browser);

const register = (value: unknown, schema = 1) => ({
  value,
  time: 1,
  device: 'test-device',
  schema,
});

/** Waits until a page paints with this highlight and no other of ours. */
function paintsWith(page: Page, name: string): Promise<true> {
  return pollUntil(`the page to paint ${name}`, async () => {
    const painted = Object.entries(await paintedRanges(page)).filter(([, size]) => size > 0);
    return painted.length === 1 && painted[0]?.[0] === name ? true : undefined;
  });
}

test('a change on the options page reaches an open page at once', async () => {
  const { browser, shelf } = extension;
  await store({});
  const page = await browser.openPage(shelf('sample-article.html'));
  await settledTerms(browser, page);
  await paintsWith(page, 'backnotes-dotted');

  const options = await browser.openExtensionPage('options.html');
  const solid = await options.waitForSelector('input[name="highlight-style"][value="solid"]');
  await solid?.click();
  await paintsWith(page, 'backnotes-solid');

  const enabled = await options.waitForSelector('#enabled');
  await enabled?.click();
  await pollUntil('the marks to go', async () =>
    Object.values(await paintedRanges(page)).every((size) => size === 0) ? true : undefined,
  );
  await enabled?.click();
  await page.bringToFront();
  await paintsWith(page, 'backnotes-solid');
});

test('only what the reader chose is stored', async () => {
  const { browser } = extension;
  await store({});
  const options = await browser.openExtensionPage('options.html');
  const wavy = await options.waitForSelector('input[name="highlight-style"][value="wavy"]');
  await wavy?.click();
  const registers = await pollUntil('the choice to be stored', async () => {
    const keys = Object.keys(await stored()).filter((key) => key.startsWith('register.'));
    return keys.length > 0 ? keys : undefined;
  });
  expect(registers).toEqual(['register.highlightStyle']);
});

test('settings that are corrupt are mended one by one, and good ones beside them hold', async () => {
  const { browser, shelf } = extension;
  await store({
    'register.highlightStyle': register('tint'),
    'register.hoverDelay': register('soon'),
    'register.sitesOff': 'not a register at all',
    'register.enabled': { value: false },
    'register.groups': register({ condition: 'yes', anatomy: 7 }),
    device: 42,
  });
  const page = await browser.openPage(shelf('sample-article.html'));
  await settledTerms(browser, page);
  await paintsWith(page, 'backnotes-tint');
});

test('settings of a newer version are left alone, and the page is still marked', async () => {
  const { browser, shelf } = extension;
  const newer = {
    'register.highlightStyle': register({ pattern: 'sparkles' }, 7),
    'register.unheardOf': register([1, 2, 3], 2),
  };
  await store(newer);
  const page = await browser.openPage(shelf('sample-article.html'));
  await settledTerms(browser, page);
  const options = await browser.openExtensionPage('options.html');
  const large = await options.waitForSelector('input[name="text-size"][value="large"]');
  await large?.click();
  await pollUntil('the choice to be stored', async () =>
    (await stored())['register.textSize'] === undefined ? undefined : true,
  );
  expect(await stored()).toMatchObject(newer);
});

test('settings that turn corrupt while a page is open do not disturb it', async () => {
  const { browser, shelf } = extension;
  await store({ 'register.highlightStyle': register('solid') });
  const page = await browser.openPage(shelf('sample-article.html'));
  const terms = await settledTerms(browser, page);
  await paintsWith(page, 'backnotes-solid');
  await store({ 'register.highlightStyle': 'broken', 'register.enabled': register('perhaps') });
  await settledTerms(browser, page);
  const painted = await paintedRanges(page);
  expect(Object.values(painted).reduce((sum, size) => sum + size, 0)).toBe(terms.length);
});
