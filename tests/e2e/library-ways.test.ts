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
