import { beforeEach, describe, expect, test } from 'vitest';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { axeViolations } from './harness/axe-violations.ts';
import { OptionsPage } from './harness/options-page.ts';
import { replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

/** A phone with the contents folded at first, a small window with the contents above the sections, a wide one with them beside. */
const WINDOWS = [
  ['a phone', 360, 740],
  ['a small window', 900, 700],
  ['a wide window', 1280, 700],
] as const;

async function open(width: number, height: number): Promise<OptionsPage> {
  const options = await OptionsPage.open(extension.browser);
  await options.page.waitForSelector('#webdav-title');
  await options.page.setViewport({ width, height });
  if (width <= 480) {
    await options.page.waitForSelector('nav details:not([open])');
    await options.press('nav summary');
    await options.page.waitForSelector('nav details[open]');
  } else {
    await options.page.waitForFunction(() => document.querySelector('nav details') === null);
  }
  return options;
}

test('the contents name every section in its order', async () => {
  const { page } = await open(900, 700);
  const sections = await page.$$eval('.section > h2', (headings) =>
    headings.map(({ id, textContent }) => [`#${id}`, textContent]),
  );
  const links = await page.$$eval('nav a', (found) =>
    found.map((link) => [link.getAttribute('href'), link.textContent]),
  );
  expect(links.length).toBeGreaterThan(8);
  expect(links).toEqual(sections);
});

describe.each(WINDOWS)('in %s', (_, width, height) => {
  test('a link of the contents leads the eye and the focus to its section', async () => {
    const { page } = await open(width, height);
    for (const id of ['webdav', 'sites', 'reset']) {
      await page.focus(`nav a[href="#${id}-title"]`);
      await page.keyboard.press('Enter');
      await pollUntil(`${id} to have the focus and be in sight`, () =>
        page.$eval(`#${id}-title`, (heading) => {
          const { left, top, bottom } = heading.getBoundingClientRect();
          const seen = document.elementFromPoint(left + 2, (top + bottom) / 2);
          return document.activeElement === heading && seen === heading ? true : undefined;
        }),
      );
    }
  });

  test('every link is large enough for a finger, nothing is cut off, and axe finds nothing', async () => {
    const { page } = await open(width, height);
    const small = await page.$$eval('nav a', (links) =>
      links
        .filter((link) => link.getBoundingClientRect().height < 43.5)
        .map(({ textContent }) => textContent),
    );
    expect(small).toEqual([]);
    const scroll = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(scroll).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('on a phone the contents come folded, and leave room for the settings', async () => {
  const { page } = await OptionsPage.open(extension.browser);
  await page.setViewport({ width: 360, height: 740 });
  const link = 'nav a[href="#webdav-title"]';
  await page.waitForSelector('nav details:not([open])');
  expect(await page.$eval(link, (element) => element.checkVisibility())).toBe(false);
  const top = await page.$eval('.section', (section) => section.getBoundingClientRect().top);
  expect(top).toBeLessThan(400);
  await page.focus('nav summary');
  await page.keyboard.press('Enter');
  await page.waitForSelector(link, { visible: true });
  await page.setViewport({ width: 900, height: 700 });
  await page.waitForFunction(() => document.querySelector('nav details') === null);
  await page.waitForSelector(link, { visible: true });
});

test('in a wide window the contents stay beside what is read', async () => {
  const { page } = await open(1280, 700);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await pollUntil('the end of the page', () =>
    page.evaluate(() => (scrollY > 1000 ? true : undefined)),
  );
  const top = await page.$eval('nav', (nav) => nav.getBoundingClientRect().top);
  const head = await page.$eval('.top', (header) => header.getBoundingClientRect().bottom);
  expect(top).toBeGreaterThanOrEqual(head);
  expect(top).toBeLessThan(200);
});
