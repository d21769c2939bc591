import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { boxOf, middleInCard, pause, rest, shownTitle } from './card-page.ts';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./card-fixture.ts') & typeof import('./picture-fixture.ts');
declare const startDarkReader: (mode: string) => void;

const openPage = useModulePage('tests/page/card-picture-fixture.ts');
const html = await readFile(join(import.meta.dirname, '../pages/dark-reader.html'), 'utf8');

async function openDarkened(mode: 'dynamic' | 'filter'): Promise<Page> {
  const page = await openPage(html);
  await page.evaluate((how) => startDarkReader(how), mode);
  await page.evaluate(() => void bundle.setUp());
  return page;
}

/** The share of light pixels in some parts of the page as it is painted. */
async function lightIn(
  page: Page,
  areas: { x: number; y: number; width: number; height: number }[],
) {
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate((taken, parts) => bundle.lightShares(taken, parts), picture, areas);
}

test.each(['dynamic', 'filter'] as const)(
  'under Dark Reader (%s) the card is dark as the page is, light text on it, and works',
  async (mode) => {
    const page = await openDarkened(mode);
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await rest(page, '#disc');
    await shownTitle(page);
    await pause(300);
    const card = await boxOf(page);
    const [ofPage = 1, ofCard = 1] = await lightIn(page, [
      { x: 0, y: 0, width: 400, height: 50 },
      card,
    ]);
    expect(ofPage).toBeLessThan(0.05);
    // Some of it, since there is text, and most of it is not.
    expect(ofCard).toBeGreaterThan(0.01);
    expect(ofCard).toBeLessThan(0.3);
    const look = await page.evaluate(() => {
      const title = bundle.inCard('.title');
      const style = title && getComputedStyle(title);
      return (
        style && [style.fontSize, style.textShadow, style.webkitTextStrokeWidth, style.fontWeight]
      );
    });
    expect(look).toEqual(['17px', 'none', '0px', '600']);
    const chip = await middleInCard(page, '.chip');
    await page.mouse.click(chip.x, chip.y);
    expect(await shownTitle(page)).toBe('Sciatica');
    expect(errors).toEqual([]);
    await page.close();
  },
);

test('a card that is open when the page turns dark is still there, and the next one is dark', async () => {
  const page = await openPage(html);
  await page.evaluate(() => void bundle.setUp());
  await rest(page, '#disc');
  await shownTitle(page);
  await page.evaluate(() => startDarkReader('dynamic'));
  await pause(300);
  expect(await shownTitle(page)).toBe('Herniated disc');
  await page.keyboard.press('Escape');
  await rest(page, '#sciatica');
  expect(await shownTitle(page)).toBe('Sciatica');
  await pause(300);
  const [light = 1] = await lightIn(page, [await boxOf(page)]);
  expect(light).toBeLessThan(0.3);
  await page.close();
});
