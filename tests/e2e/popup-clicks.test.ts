import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { keptSpell } from './harness/kept-spell.ts';
import { readStored, replaceStored } from './harness/stored-items.ts';
import { headingLike, tap, textOf } from './harness/tap.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

async function openPopup(items: Record<string, unknown> = {}): Promise<Page> {
  const { browser, shelf } = extension;
  await replaceStored(browser, items);
  const popup = await browser.openPopup(await browser.openPage(shelf('no-back-pain.html')));
  await popup.waitForSelector('[data-triage-heading]');
  return popup;
}

/** Presses the first element that fits twice at once, as many readers press everything. */
async function pressTwice(popup: Page, selector: string, words: string): Promise<void> {
  for (const one of await popup.$$(selector)) {
    const text = await one.evaluate((each) => each.textContent ?? '');
    if (!text.startsWith(words)) continue;
    await one.scrollIntoView();
    const box = await one.boundingBox();
    if (!box) throw new Error(`${selector} "${words}" is not shown`);
    await popup.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { count: 2 });
    return;
  }
  throw new Error(`there is no ${selector} "${words}"`);
}

test('a double click answers the question that was read, and not the next one, too', async () => {
  const popup = await openPopup();
  await headingLike(popup, /right now/);
  await pressTwice(popup, '.triage-none', 'None of these');
  expect(await headingLike(popup, /./)).toMatch(/any of these/);
  expect(await popup.$$('.triage-question input:checked')).toHaveLength(0);
  await pressTwice(popup, '.triage-none', 'None of these');
  expect(await headingLike(popup, /./)).toMatch(/How long/);
  await pressTwice(popup, '.triage-choice', '1 to 2 weeks');
  expect(await headingLike(popup, /./)).toMatch(/better, the same or worse/);
  await pressTwice(popup, '.triage-choice', 'About the same');
  expect(await headingLike(popup, /./)).toMatch(/same spot/);
  // One click after the other still counts.
  await tap(popup, '.triage-choice', /^No/);
  await headingLike(popup, /How far/);
});

test('a double click on the button that deletes all only asks', async () => {
  const popup = await openPopup({ 'episode.open': keptSpell(8) });
  await headingLike(popup, /^Day 9/);
  await pressTwice(popup, '.episode-delete', 'Delete all');
  expect(await textOf(popup, '.episode-sure')).toContain('Delete for good');
  expect(Object.keys(await readStored(extension.browser))).toContain('episode.open');
});

test('the question whether to delete leaves the focus where the reader has put it', async () => {
  const popup = await openPopup({ 'episode.open': keptSpell(8) });
  await tap(popup, '.episode-delete');
  await popup.waitForSelector('.episode-danger');
  const focused = () => popup.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe('Keep');
  await popup.focus('.episode-danger');
  // Something is kept in another window, and the popup is drawn anew.
  await extension.browser.runInExtension((spell) => {
    type Api = { storage: { local: { set(items: object): Promise<void> } } };
    const holder = globalThis as unknown as { browser?: Api; chrome: Api };
    return (holder.browser ?? holder.chrome).storage.local.set({ 'episode.open': spell });
  }, keptSpell(9));
  await headingLike(popup, /^Day 10/);
  expect(await focused()).toBe('Delete for good');
  await tap(popup, 'button', 'Keep');
  await popup.waitForSelector('.episode-delete');
  expect(await focused()).toBe('Delete all of it');
});
