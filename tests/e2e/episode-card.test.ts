import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { keptCheck, keptSpell } from './harness/kept-spell.ts';
import { pageSource } from './harness/page-source.ts';
import { settledTerms } from './harness/settled-terms.ts';
import { replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

/** Opens the card of a note's first mention, and gives the card's text once it is there. */
async function cardOf(page: Page, note: string): Promise<string> {
  const { browser } = extension;
  const terms = await settledTerms(browser, page);
  const index = terms.findIndex((term) => term.note === note);
  expect(index, note).toBeGreaterThanOrEqual(0);
  await browser.sendToTab(page, { kind: 'show-term', index });
  return pollUntil('the card', async () => {
    const text = await browser.readCard(page, (root) => root.textContent);
    return text || undefined;
  });
}
const lineOf = (page: Page) =>
  extension.browser.readCard(page, (root) => root.querySelector('.day-line')?.textContent ?? null);
const openArticle = () => extension.browser.openPage(extension.shelf('sample-article.html'));
const pause = () => new Promise((resolve) => setTimeout(resolve, 400));

test('while a spell is kept, the card of a spasm knows the day, and the page cannot see it', async () => {
  await replaceStored(extension.browser, { 'episode.open': keptSpell(15) });
  const page = await openArticle();
  await cardOf(page, 'muscle-spasm');
  const line = await pollUntil('the line', async () => (await lineOf(page)) ?? undefined);
  expect(line).toBe(
    'Day 16 of your spell. A simple strain mostly settles in one to two weeks; see the check.',
  );
  expect(await pageSource(page)).not.toContain('your spell');
  expect(await page.evaluate(() => document.body.innerText)).not.toContain('your spell');

  await cardOf(page, 'herniated-disc');
  await pause();
  expect(await lineOf(page)).toBeNull();
});

test.each([
  ['without a spell', {}],
  [
    'with the line switched off in the settings',
    {
      'episode.open': keptSpell(15),
      'register.cardDay': { value: false, time: 1, device: 'a', schema: 1 },
    },
  ],
  ['with a spell that cannot be read', { 'episode.open': { startDate: 'x' } }],
])('%s there is no line', async (_, items) => {
  await replaceStored(extension.browser, items);
  const page = await openArticle();
  await cardOf(page, 'muscle-spasm');
  await pause();
  expect(await lineOf(page)).toBeNull();
});

test('the card does not tell who should be seen today how most strains go', async () => {
  const urgent = { ...keptCheck(1, { urgent: ['fever'] }), level: 'today' } as const;
  await replaceStored(extension.browser, { 'episode.open': keptSpell(3, { checks: [urgent] }) });
  const page = await openArticle();
  await cardOf(page, 'muscle-spasm');
  await pause();
  expect(await lineOf(page)).toBeNull();
});
