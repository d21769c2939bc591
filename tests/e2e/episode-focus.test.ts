import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { keptSpell } from './harness/kept-spell.ts';
import { replaceStored } from './harness/stored-items.ts';
import { headingLike } from './harness/tap.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

/** Presses a button as a reader with a keyboard does. */
async function pressByKey(popup: Page, words: string): Promise<void> {
  await pollUntil(`the button “${words}” to have the focus`, () =>
    popup.evaluate((wanted) => {
      const all = [...document.querySelectorAll('button')];
      all.find((button) => button.textContent?.trim() === wanted)?.focus();
      return document.activeElement?.textContent?.trim() === wanted ? true : undefined;
    }, words),
  );
  await popup.keyboard.press('Enter');
}
const focused = (popup: Page) => popup.evaluate(() => document.activeElement?.textContent ?? '');

test('whoever has no pointer is led to each new screen: spell over, undone, deleted', async () => {
  const { browser, shelf } = extension;
  await replaceStored(browser, { 'episode.open': keptSpell(8) });
  const popup = await browser.openPopup(await browser.openPage(shelf('no-back-pain.html')));
  await headingLike(popup, /^Day 9/);
  await pressByKey(popup, 'This spell is over');
  await headingLike(popup, /right now/);
  expect(await focused(popup)).toMatch(/^Any of these right now/);
  await pressByKey(popup, 'Undo');
  await headingLike(popup, /^Day 9/);
  expect(await focused(popup)).toMatch(/^Day 9/);
  await pressByKey(popup, 'Delete all of it');
  await pressByKey(popup, 'Delete for good');
  await headingLike(popup, /right now/);
  expect(await focused(popup)).toMatch(/^Any of these right now/);
});
