import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { answerTriage } from '../../scripts/tour/answer-triage.ts';
import { paintedRanges } from './harness/painted-ranges.ts';
import { settledTerms } from './harness/settled-terms.ts';
import { replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();

// A check that was begun goes on where it was; every test here begins its own.
beforeEach(() => replaceStored(extension.browser));

/** Presses the nth switch of the popup: 0 is all of Backnotes, 1 is this site. */
async function pressSwitch(popup: Page, index: number): Promise<void> {
  const switches = await popup.$$('input[role="switch"]');
  const one = switches[index];
  if (!one) throw new Error(`the popup has no switch ${index}`);
  await one.click();
}

const paintedCount = async (page: Page): Promise<number> =>
  Object.values(await paintedRanges(page)).reduce((sum, size) => sum + size, 0);

test('the toolbar popup leads from the warning signs to an answer', async () => {
  const { browser, shelf } = extension;
  const page = await browser.openPage(shelf('sample-article.html'));
  await settledTerms(browser, page);
  const popup = await browser.openPopup(page);
  const { headings, level } = await answerTriage(popup);

  // Warning signs come first; without any, it is a matter of self-care or an ordinary visit.
  expect(headings[0]).toMatch(/right now/);
  expect(headings.length).toBeGreaterThanOrEqual(4);
  expect(['care', 'routine']).toContain(level);
  const result = await popup.$eval('.triage-result', (element) => element.textContent ?? '');
  expect(result).toMatch(/NHS|NICE|ACP|WHO/);
  const emergency = await popup.evaluate(() => document.body.textContent ?? '');
  expect(emergency).toMatch(/911|112|999/);
});

test('a warning sign leads straight to the emergency result', async () => {
  const { browser, shelf } = extension;
  const page = await browser.openPage(shelf('no-back-pain.html'));
  const popup = await browser.openPopup(page);
  const box = await popup.waitForSelector('input[type="checkbox"]:not([role="switch"])');
  await box?.click();
  const next = await popup.waitForSelector('.triage-next button');
  await next?.click();
  await popup.waitForSelector('.triage-result.level-now');
});

test('the switches of the popup take the marks off this site, and off every site', async () => {
  const { browser, shelf } = extension;
  const page = await browser.openPage(shelf('sample-article.html'));
  const terms = await settledTerms(browser, page);
  for (const index of [1, 0]) {
    const popup = await browser.openPopup(page);
    await popup.waitForSelector('input[role="switch"]:not(:disabled)');
    await pressSwitch(popup, index);
    await pollUntil('the marks to go', async () =>
      (await paintedCount(page)) === 0 ? true : undefined,
    );
    await pressSwitch(popup, index);
    await pollUntil('the marks to come back', async () =>
      (await paintedCount(page)) === terms.length ? true : undefined,
    );
  }
});

test('the popup fills its window and is not cut off by it, on the low screen of a test too', async () => {
  const { browser, shelf } = extension;
  const popup = await browser.openPopup(await browser.openPage(shelf('no-back-pain.html')));
  await popup.waitForSelector('.triage');
  const sizes = () =>
    popup.evaluate(() => {
      const { width, bottom } = document.body.getBoundingClientRect();
      return { besideIt: innerWidth - width, belowIt: bottom - innerHeight };
    });
  await pollUntil('the window to have its size', async () => {
    const { besideIt, belowIt } = await sizes();
    return besideIt === 0 && belowIt === 0 ? true : undefined;
  });
});
