import { beforeEach, expect, inject, test } from 'vitest';
import { replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

test('a search in the wrong group leads to all groups with the words kept', async () => {
  const page = await extension.browser.openExtensionPage('library.html');
  await page.waitForSelector('#library-words');
  await page.type('#library-words', 'sciatica');
  await page.click('input[name="library-group"][value="test"]');
  await page.waitForFunction(() => !document.querySelector('.entry'));
  await page.click('.results button');
  await page.waitForSelector('.entry a[href="#sciatica"]');
  expect(await page.$eval('#library-words', (field) => (field as HTMLInputElement).value)).toBe(
    'sciatica',
  );
});

test('on the way back from a note the guide is where the reader left it, focus and all', async () => {
  const page = await extension.browser.openExtensionPage('library.html#guide');
  await page.waitForSelector('.article');
  const left = await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLElement>('.points a[href^="#"]')];
    const link = links.at(-1);
    link?.scrollIntoView({ block: 'center' });
    link?.click();
    return { words: link?.textContent, at: Math.round(scrollY) };
  });
  expect(left.at).toBeGreaterThan(500);
  await page.waitForSelector('.note');
  await page.evaluate(() => history.back());
  await page.waitForSelector('.place.guide');
  expect(
    await page.evaluate(() => ({
      words: document.activeElement?.textContent,
      at: Math.round(scrollY),
    })),
  ).toEqual(left);
  // A link to the guide is no way back: it leads to its beginning.
  await page.evaluate(() => history.forward());
  await page.waitForSelector('.note');
  await page.click('.top a[href="#guide"]');
  await page.waitForSelector('.place.guide');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a link to where the address is already leads there again, the one to help above all', async () => {
  const page = await extension.browser.openExtensionPage('library.html#guide/when-to-get-help-now');
  await page.waitForSelector('.help-now a');
  const top = () =>
    page.$eval('[data-section="when-to-get-help-now"]', (heading) =>
      Math.round(heading.getBoundingClientRect().top),
    );
  expect(await top()).toBeLessThan(400);
  await page.evaluate(() => scrollTo(0, 0));
  expect(await top()).toBeGreaterThan(400);
  await page.click('.help-now a');
  expect(await top()).toBeLessThan(400);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    'When to get help now',
  );
});

test('“All notes” shows all notes, also to who is searching, and the way back leads to the words', async () => {
  const { browser } = extension;
  const page = await browser.openExtensionPage('library.html#notes/sciatica');
  const words = () => page.$eval('#library-words', (field) => (field as HTMLInputElement).value);
  const count = () => page.$$eval('.entry', (entries) => entries.length);
  await page.waitForSelector('#library-words');
  expect(await words()).toBe('sciatica');
  await page.click('.top nav a');
  await page.waitForFunction(() => location.hash === '#notes');
  expect(await words()).toBe('');
  expect(await count()).toBeGreaterThanOrEqual(86);
  // The address is the same here, and nothing would have happened.
  await page.type('#library-words', 'spasm');
  await page.click('.top nav a');
  await page.waitForFunction(() => document.querySelectorAll('.entry').length >= 86);
  expect(await words()).toBe('');
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => location.hash === '#notes/sciatica');
  await page.waitForFunction(() => document.querySelectorAll('.entry').length < 86);
  expect(await words()).toBe('sciatica');
});

// WebDriver BiDi cannot show a page as it prints.
test.runIf(inject('browserName') === 'chromium').each(['A4', 'letter'] as const)(
  'a note with its drawing is one page of %s paper, and the drawing has no mask',
  async (format) => {
    const page = await extension.browser.openExtensionPage('library.html#herniated-disc');
    await page.waitForSelector('.drawing svg');
    const paper = Buffer.from(await page.pdf({ format })).toString('latin1');
    expect(paper.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    await page.emulateMediaType('print');
    const mask = await page.$eval('.drawing svg', (svg) => getComputedStyle(svg).maskImage);
    expect(mask).toBe('none');
  },
);
