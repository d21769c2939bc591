import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { openCardOf } from '../../scripts/tour/open-card-of.ts';
import { extensionTabs } from './harness/extension-tabs.ts';
import { paintedRanges } from './harness/painted-ranges.ts';
import { settledTerms } from './harness/settled-terms.ts';
import { replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

declare const axe: typeof import('axe-core');

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

async function openLibrary(address = ''): Promise<Page> {
  const page = await extension.browser.openExtensionPage(`library.html${address}`);
  await page.waitForSelector('.place');
  return page;
}

/** Where the reader is: the address, the tab's title, the heading, and what has the focus. */
const whereabouts = (page: Page) =>
  page.evaluate(() => ({
    address: location.hash,
    title: document.title,
    heading: document.querySelector('h1')?.textContent,
    focus: document.activeElement?.textContent,
  }));

const arrivesAt = (page: Page, heading: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('h1')?.textContent === wanted,
    undefined,
    heading,
  );

const entries = (page: Page) =>
  page.$$eval('.entry a', (links) => links.map((link) => link.textContent));

const paintedCount = async (page: Page): Promise<number> =>
  Object.values(await paintedRanges(page)).reduce((sum, size) => sum + size, 0);

test('every note is in the list, and its link leads to it', async () => {
  const page = await openLibrary();
  const addresses = await page.$$eval('.entry a', (links) =>
    links.map((link) => link.getAttribute('href')),
  );
  expect(addresses.length).toBeGreaterThanOrEqual(86);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const address of addresses) {
    const shown = await page.evaluate(async (hash) => {
      const arrived = new Promise((resolve) =>
        addEventListener('hashchange', resolve, { once: true }),
      );
      location.hash = hash ?? '';
      await arrived;
      return {
        isNote: document.querySelector('main')?.classList.contains('note'),
        sources: document.querySelectorAll('.sources a[href^="http"]').length,
        warnings: document.querySelectorAll('.warning .level-shape').length,
      };
    }, address);
    expect(shown.isNote, String(address)).toBe(true);
    expect(shown.sources, String(address)).toBeGreaterThan(0);
    expect(shown.warnings, String(address)).toBeGreaterThan(0);
  }
});

test('search finds as the reader types, says how much, and Enter opens the best', async () => {
  const page = await openLibrary();
  await page.type('#library-words', 'slipped disk');
  expect((await entries(page))[0]).toBe('Herniated disc');
  expect(await page.$eval('.entry .kind', (kind) => kind.textContent)).toMatch(/slipped disc/);
  await page.waitForFunction(() =>
    /^\d+ notes? for “slipped disk”$/.test(
      document.querySelector('[role="status"]')?.textContent ?? '',
    ),
  );
  await page.keyboard.press('Enter');
  await arrivesAt(page, 'Herniated disc');
  expect(await whereabouts(page)).toEqual({
    address: '#herniated-disc',
    title: 'Herniated disc – Backnotes library',
    heading: 'Herniated disc',
    focus: 'Herniated disc',
  });
});

test('a search that finds nothing says what to try, and the way back to all notes', async () => {
  const page = await openLibrary();
  await page.type('#library-words', 'xyzzy');
  expect(await entries(page)).toEqual([]);
  expect(await page.$eval('.results', (part) => part.textContent)).toMatch(/Check the spelling/);
  await page.click('.results button');
  expect((await entries(page)).length).toBeGreaterThanOrEqual(86);
});

test('a group shows its notes only', async () => {
  const page = await openLibrary();
  await page.click('input[name="library-group"][value="test"]');
  await page.waitForFunction(() => document.querySelectorAll('.group').length === 1);
  expect(await entries(page)).toContain('MRI scan');
  expect(await entries(page)).not.toContain('Sciatica');
});

test('back and forward lead to where the reader was, with their words still there', async () => {
  const page = await openLibrary();
  await page.type('#library-words', 'sciat');
  await page.click('.entry a[href="#sciatica"]');
  await arrivesAt(page, 'Sciatica');
  await page.click('.related a');
  await page.waitForFunction(() => location.hash !== '#sciatica');
  const { heading } = await whereabouts(page);
  expect(heading).not.toBe('Sciatica');

  await page.evaluate(() => history.back());
  await arrivesAt(page, 'Sciatica');
  expect((await whereabouts(page)).focus).toBe('Sciatica');
  await page.evaluate(() => history.back());
  await page.waitForSelector('#library-words');
  expect(await page.$eval('#library-words', (field) => (field as HTMLInputElement).value)).toBe(
    'sciat',
  );
  expect((await whereabouts(page)).focus).toBe('Sciatica');
  await page.evaluate(() => history.forward());
  await arrivesAt(page, 'Sciatica');
});

test.each(['#no-such-note', '#constructor', '#__proto__'])(
  'an address that leads nowhere says so, and offers the list: %s',
  async (address) => {
    const page = await openLibrary(address);
    expect((await whereabouts(page)).heading).toBe('There is no such note');
    expect((await entries(page)).length).toBeGreaterThanOrEqual(86);
  },
);

describe('the guide', () => {
  test('a section has an address; it is scrolled to and focused', async () => {
    const page = await openLibrary('#guide/when-to-get-help-now');
    expect((await whereabouts(page)).focus).toBe('When to get help now');
    const top = await page.$eval('[data-section="when-to-get-help-now"]', (heading) =>
      Math.round(heading.getBoundingClientRect().top),
    );
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(400);
    const sections = await page.$$eval('.article > section', (parts) => parts.length);
    const sourced = await page.$$eval('.section-sources', (lines) => lines.length);
    expect(sourced).toBe(sections - 1);
  });

  test('its terms have the card of any page, which leads into the library in this tab', async () => {
    const { browser } = extension;
    const page = await openLibrary('#guide');
    await pollUntil('marks', async () => ((await paintedCount(page)) > 10 ? true : undefined));
    const place = await page.evaluate(() => {
      const painted = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const term = painted.find(({ startContainer }) =>
        startContainer.parentElement?.matches('section > p'),
      );
      if (!term) return null;
      term.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(term.startContainer, term.startOffset);
      range.setEnd(term.endContainer, term.endOffset);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    if (!place) throw new Error('no term is marked in the text of the guide');
    await page.mouse.move(place.x, place.y + 70);
    await page.mouse.move(place.x, place.y, { steps: 5 });
    const title = await pollUntil('the card', async () => {
      const text = await browser.readCard(page, (root) => root.querySelector('h2')?.textContent);
      return text ?? undefined;
    });
    await browser.readCard(page, (root) =>
      root.querySelector<HTMLElement>('.footer button')?.click(),
    );
    await arrivesAt(page, title);
    expect(await page.evaluate(() => document.querySelector('backnotes-card'))).toBeNull();
  });

  test('nothing is marked where the reader has Backnotes switched off', async () => {
    const page = await openLibrary('#guide');
    await pollUntil('marks', async () => ((await paintedCount(page)) > 0 ? true : undefined));
    await replaceStored(extension.browser, {
      'register.enabled': { value: false, time: 1, device: 'test-device', schema: 1 },
    });
    await pollUntil('the marks to go', async () =>
      (await paintedCount(page)) === 0 ? true : undefined,
    );
  });
});

test('a note does not mark its own term, and the list marks none', async () => {
  const page = await openLibrary('#sciatica');
  await pollUntil('marks', async () => ((await paintedCount(page)) > 0 ? true : undefined));
  const marked = await page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map(({ startContainer }) => startContainer.parentElement?.localName),
    ),
  );
  expect(marked).not.toContain('h1');
  await page.evaluate(() => {
    location.hash = '';
  });
  await page.waitForSelector('#library-words');
  await pollUntil('the marks to go', async () =>
    (await paintedCount(page)) === 0 ? true : undefined,
  );
});

test('the card on a web page opens its note in a tab of the library', async () => {
  const { browser, shelf } = extension;
  const page = await browser.openPage(shelf('sample-article.html'));
  const terms = await settledTerms(browser, page);
  const term = terms.find(({ note }) => note === 'spinal-stenosis');
  if (!term) throw new Error('no term leads to spinal-stenosis');
  await openCardOf(browser, page, term);
  await browser.readCard(page, (root) =>
    root.querySelector<HTMLElement>('.footer button')?.click(),
  );
  await pollUntil('the tab of the library', async () => {
    const tabs = await extensionTabs(browser);
    return tabs.includes(`${browser.origin}/library.html#spinal-stenosis`) ? true : undefined;
  });
});

test('the popup opens the library', async () => {
  const { browser, shelf } = extension;
  const page = await browser.openPage(shelf('no-back-pain.html'));
  const popup = await browser.openPopup(page);
  const way = await popup.waitForSelector('.popup-library');
  await way?.click();
  await pollUntil('the tab of the library', async () => {
    const tabs = await extensionTabs(browser);
    return tabs.includes(`${browser.origin}/library.html#notes`) ? true : undefined;
  });
});

describe.each(['', '#guide', '#cauda-equina-syndrome'])('library.html%s', (address) => {
  test('fits a screen of 360 px, and 320 with large text', async () => {
    const page = await openLibrary(address);
    for (const [width, size] of [
      [360, 'normal'],
      [320, 'large'],
    ] as const) {
      await page.setViewport({ width, height: 700 });
      const widths = await page.evaluate((text) => {
        const library = document.querySelector('.library');
        library?.classList.replace('text-normal', `text-${text}`);
        return [document.documentElement.scrollWidth, innerWidth];
      }, size);
      expect(widths[0], `${width} px`).toBeLessThanOrEqual(Number(widths[1]));
    }
  });

  test.each(['light', 'dark'])('axe finds nothing, %s', async (scheme) => {
    const page = await openLibrary(address);
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8'));
    const { broken, passed } = await page.evaluate(async (wanted) => {
      document.documentElement.dataset.scheme = wanted;
      const { violations, passes } = await axe.run(document);
      return {
        broken: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        passed: passes.map(({ id }) => id),
      };
    }, scheme);
    expect(broken).toEqual([]);
    expect(passed).toContain('color-contrast');
  });
});

// WebDriver BiDi cannot show a page as it prints.
test.runIf(inject('browserName') === 'chromium')(
  'on paper there are no ways to go, and every source has its address',
  async () => {
    const page = await openLibrary('#guide');
    await page.emulateMediaType('print');
    const shown = await page.evaluate(() => {
      const isShown = (selector: string) =>
        [...document.querySelectorAll(selector)].some((part) => part.checkVisibility());
      return {
        ways: ['.top', '.skip', '.contents', 'button'].filter(isShown),
        addresses: [...document.querySelectorAll('.address')].filter((part) =>
          part.checkVisibility(),
        ).length,
        sources: document.querySelectorAll('.source-details li').length,
      };
    });
    expect(shown.ways).toEqual([]);
    expect(shown.addresses).toBe(shown.sources);
    expect(shown.sources).toBeGreaterThan(20);
  },
);
