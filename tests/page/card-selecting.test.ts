import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hidden, middleInCard, rest, shownTitle, titleOf } from './card-page.ts';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./card-fixture.ts');

const openPage = useModulePage('tests/page/card-fixture.ts');

async function openWithCard(): Promise<Page> {
  const lines = '<p style="margin:20px">Words that follow in the next paragraph.</p>'.repeat(12);
  const page = await openPage(
    `<p style="margin:40px 20px 0">A <b id="disc" data-note="disc">herniated disc</b>.</p>${lines}`,
  );
  await page.evaluate(() => void bundle.setUp({ hoverDelay: 60 }));
  await rest(page, '#disc');
  await shownTitle(page);
  return page;
}

/**
 * Presses at the first letter of the term, near its left edge: pressed right in the middle of a letter, where the caret
 * has two places, Chromium begins the selection where the pointer is when it first moves.
 */
async function pressAtTerm(page: Page): Promise<{ x: number; y: number }> {
  const { x, y } = await page.evaluate(() => {
    const rect = document.querySelector('#disc')?.getClientRects()[0];
    if (!rect) throw new Error('the term is not there');
    return { x: rect.x + 2, y: rect.y + rect.height / 2 };
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  return { x, y };
}

/** How many of the paragraphs are selected, at least in part. */
const selected = async (page: Page): Promise<number> =>
  (await page.evaluate(() => String(getSelection()))).match(/Words/g)?.length ?? 0;

test('text is selected from a term on as if its card had not been there', async () => {
  const page = await openWithCard();
  const { x, y } = await pressAtTerm(page);
  await page.mouse.move(x, y + 60, { steps: 6 });
  await hidden(page);
  await page.mouse.move(x, y + 120, { steps: 6 });
  await page.mouse.up();
  expect(await selected(page)).toBeGreaterThan(0);
  expect(await selected(page)).toBeLessThanOrEqual(4);
  await page.close();
});

test('text is selected behind a pinned card, which stays and can be used after that', async () => {
  const page = await openWithCard();
  const pin = await middleInCard(page, '.control[aria-pressed]');
  await page.mouse.click(pin.x, pin.y);
  const { x, y } = await pressAtTerm(page);
  await page.mouse.move(x, y + 60, { steps: 6 });
  await page.mouse.move(x, y + 120, { steps: 6 });
  await page.mouse.up();
  expect(await selected(page)).toBeGreaterThan(0);
  expect(await selected(page)).toBeLessThanOrEqual(4);
  expect(await titleOf(page)).toBe('Herniated disc');
  const close = await middleInCard(page, '.control:last-of-type');
  await page.mouse.click(close.x, close.y);
  await hidden(page);
  await page.close();
});
