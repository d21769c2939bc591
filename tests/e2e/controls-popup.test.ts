import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { paintedRanges } from './harness/painted-ranges.ts';
import { settledTerms } from './harness/settled-terms.ts';
import { readStored, replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

const paintedCount = async (page: Page): Promise<number> =>
  Object.values(await paintedRanges(page)).reduce((sum, size) => sum + size, 0);

/** Opens the popup with the list of terms unfolded. */
async function openList(page: Page): Promise<Page> {
  const popup = await extension.browser.openPopup(page);
  await popup.waitForSelector('.popup-terms summary');
  await popup.$eval('.popup-terms details', (details) => {
    details.open = true;
  });
  return popup;
}

/** Presses a button, which may close the popup under the protocol's feet. */
async function press(popup: Page, selector: string, words: RegExp): Promise<void> {
  const found = await popup.evaluateHandle(
    (at, source) =>
      [...document.querySelectorAll<HTMLElement>(at)].find((each) =>
        new RegExp(source).test(each.getAttribute('aria-label') ?? each.textContent ?? ''),
      ) ?? null,
    selector,
    words.source,
  );
  if (!found.asElement()) throw new Error(`the popup has no ${words}`);
  await popup.evaluate((button) => button?.click(), found).catch(() => undefined);
}

const titleOf = (page: Page): Promise<string | null> =>
  extension.browser.readCard(page, (root) => root.querySelector('.title')?.textContent ?? '');

const shows = (page: Page, title: string | null): Promise<true> =>
  pollUntil(`the card to be ${title}`, async () =>
    (await titleOf(page)) === title ? true : undefined,
  );

test('the list counts the terms, leads to one and opens its card, and leads back', async () => {
  const { browser, server } = extension;
  const gap = '<div style="height:1500px"></div>';
  const body = `<!doctype html><html lang="en"><body><p>Sciatica hurts.</p>${gap}
    <p>A slipped disc.</p>${gap}<p>Another herniated disc.</p></body></html>`;
  const page = await browser.openPage(server.add('/list', { body }));
  await settledTerms(browser, page);
  await page.evaluate(() => scrollTo(0, 40));

  let popup = await openList(page);
  expect(await popup.$eval('.popup-terms summary', (each) => each.textContent)).toContain('2');
  const rows = await popup.$$eval('.popup-term', (all) => all.map((each) => each.textContent));
  expect(rows).toEqual(['Sciatica', 'Herniated disc 2 times']);
  expect(await popup.$('.popup-terms-back')).toBeNull();
  await press(popup, '.popup-places button', /^Herniated disc: place 2 of 2$/);
  await shows(page, 'Herniated disc');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1500);
  expect(await browser.readCard(page, (root) => root.activeElement !== null)).toBe(true);

  popup = await openList(page);
  await press(popup, '.popup-term', /^Sciatica/);
  await shows(page, 'Sciatica');
  popup = await openList(page);
  await press(popup, '.popup-terms-back', /Back to/);
  await shows(page, null);
  expect(await page.evaluate(() => scrollY)).toBe(40);
});

test('the list leads to the term that it names, also when another has come above it since', async () => {
  const { browser, server } = extension;
  const body = `<!doctype html><html lang="en"><body><p id="feed">Low back pain.</p>
    <p>Sciatica hurts.</p><p>A slipped disc.</p></body></html>`;
  const page = await browser.openPage(server.add('/feed', { body }));
  await settledTerms(browser, page);
  const popup = await openList(page);
  await page.evaluate(() => {
    const fresh = document.createElement('p');
    fresh.textContent = 'Muscle spasm in the back.';
    document.querySelector('#feed')?.before(fresh);
  });
  await pollUntil('the new term', async () =>
    (await settledTerms(browser, page)).length === 4 ? true : undefined,
  );
  await press(popup, '.popup-term', /^Herniated disc/);
  await shows(page, 'Herniated disc');
});

test('a term that is folded away is not pretended to be shown, and no frame is counted', async () => {
  const { browser, server } = extension;
  const body = `<!doctype html><html lang="en"><body>
    <details><summary>More</summary><p>A herniated disc.</p></details>
    <p>Back pain.</p><iframe srcdoc="<p>Sciatica and spinal stenosis.</p>"></iframe></body></html>`;
  const page = await browser.openPage(server.add('/folded', { body }));
  await settledTerms(browser, page);
  const popup = await openList(page);
  const rows = await popup.$$eval('.popup-term', (all) => all.map((each) => each.textContent));
  expect(rows).toEqual(['Herniated disc', 'Low back pain']);
  expect(await popup.$eval('.popup-terms', (each) => each.textContent)).toContain('not counted');
  await press(popup, '.popup-term', /^Herniated/);
  await popup.waitForFunction(() =>
    document.querySelector('.popup-terms [role="status"]')?.textContent?.includes('folded'),
  );
  expect(await titleOf(page)).toBeNull();
});

test('a pause takes the marks off, tells when it ends, and can be ended', async () => {
  const { browser, shelf } = extension;
  const page = await browser.openPage(shelf('sample-article.html'));
  const terms = await settledTerms(browser, page);
  const popup = await browser.openPopup(page);
  await popup.waitForSelector('.popup-pause button');
  await press(popup, '.popup-pause button', /Pause/);
  await pollUntil('the marks to go', async () =>
    (await paintedCount(page)) === 0 ? true : undefined,
  );
  const { 'local.pausedUntil': end } = await readStored(browser);
  expect(Math.abs(Date.parse(String(end)) - Date.now() - 3_600_000)).toBeLessThan(60_000);
  const time = new Date(String(end)).toLocaleTimeString('en-US', {
    hour: 'numeric',
    minute: '2-digit',
  });
  await popup.waitForFunction(
    (words) =>
      document.querySelector('.popup-pause')?.textContent?.replace(/\s/g, ' ').includes(words),
    {},
    time.replace(/\s/g, ' '),
  );
  expect(await popup.$('.popup-terms')).toBeNull();
  await press(popup, '.popup-pause button', /Resume/);
  await pollUntil('the marks to come back', async () =>
    (await paintedCount(page)) === terms.length ? true : undefined,
  );
  await popup.waitForSelector('.popup-terms summary');
});

test('once something is ticked the terms of the page make room for the questions', async () => {
  const { browser, shelf } = extension;
  const page = await browser.openPage(shelf('sample-article.html'));
  await settledTerms(browser, page);
  const popup = await browser.openPopup(page);
  await popup.waitForSelector('.popup-terms summary');
  const box = await popup.waitForSelector('.triage-row input');
  await box?.click();
  await popup.waitForSelector('.triage-next');
  expect(await popup.$('.popup-terms')).toBeNull();
  await box?.click();
  await popup.waitForSelector('.popup-terms summary');
});
