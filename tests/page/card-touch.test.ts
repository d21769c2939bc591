import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { boxOf, hidden, middleOf, pause, shownTitle, titleOf } from './card-page.ts';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./card-fixture.ts');

const openPage = useModulePage('tests/page/card-fixture.ts');

async function openArticle(): Promise<Page> {
  const page =
    await openPage(`<p style="margin:80px 0 0 20px">A <b id="disc" data-note="disc">herniated
    disc</b> and <a id="link" href="#followed"><span data-note="sciatica">sciatica</span></a>.</p>
    <p id="away" style="margin-top:500px">Else.</p><div style="height:3000px"></div>`);
  await page.setViewport({ width: 360, height: 740 });
  await page.evaluate(() => void bundle.setUp({ hoverDelay: 60_000 }));
  return page;
}

test('a tap on a plain term shows its card at once, a tap elsewhere closes it', async () => {
  const page = await openArticle();
  const disc = await middleOf(page, '#disc');
  await page.touchscreen.tap(disc.x, disc.y);
  expect(await shownTitle(page)).toBe('Herniated disc');
  const away = await middleOf(page, '#away');
  await page.touchscreen.tap(away.x, away.y);
  await hidden(page);
  await page.close();
});

test('a tap on a term in a link follows the link, a long press shows the card', async () => {
  const page = await openArticle();
  const { x, y } = await middleOf(page, '#link');
  await page.touchscreen.tap(x, y);
  await pause(200);
  expect(await page.evaluate(() => location.hash)).toBe('#followed');
  expect(await titleOf(page)).toBeNull();
  const touch = await page.touchscreen.touchStart(x, y);
  expect(await shownTitle(page)).toBe('Sciatica');
  await touch.end();
  await pause(200);
  expect(await titleOf(page)).toBe('Sciatica');
  await page.close();
});

test('a finger that moves scrolls, and shows nothing', async () => {
  const page = await openArticle();
  const { x, y } = await middleOf(page, '#disc');
  const touch = await page.touchscreen.touchStart(x, y);
  for (let step = 1; step <= 6; step += 1) await touch.move(x, y - step * 10);
  await pause(700);
  await touch.end();
  await pause(200);
  expect(await titleOf(page)).toBeNull();
  await page.close();
});

test('a finger scrolls the card on a page that lets nothing be scrolled', async ({ skip }) => {
  skip(inject('browserName') === 'firefox', 'fingers of tests do not scroll there');
  const page = await openArticle();
  await page.setViewport({ width: 360, height: 300 });
  await page.evaluate(() => {
    const prevent = (event: Event) => event.preventDefault();
    document.addEventListener('touchmove', prevent, { passive: false });
  });
  const disc = await middleOf(page, '#disc');
  await page.touchscreen.tap(disc.x, disc.y);
  await shownTitle(page);
  const { x, y, width, height } = await boxOf(page);
  const [middle, low] = [x + width / 2, y + height - 20];
  const touch = await page.touchscreen.touchStart(middle, low);
  for (let step = 1; step <= 8; step += 1) await touch.move(middle, low - step * 10);
  await touch.end();
  await page.waitForFunction(() => (bundle.inCard('.card')?.scrollTop ?? 0) > 20);
  await page.close();
});

test('at 360 px the card is whole, and its controls are large enough for a finger', async () => {
  const page = await openArticle();
  const { x, y } = await middleOf(page, '#disc');
  await page.touchscreen.tap(x, y);
  await shownTitle(page);
  const found = await page.evaluate(() => {
    const frame = bundle.inCard('.frame')?.getBoundingClientRect();
    const control = bundle.inCard('.control')?.getBoundingClientRect();
    return { left: frame?.left ?? -1, right: frame?.right ?? 999, control: control?.width ?? 0 };
  });
  expect(found.left).toBeGreaterThanOrEqual(8);
  expect(found.right).toBeLessThanOrEqual(352);
  expect(found.control).toBeGreaterThanOrEqual(32);
  await page.close();
});
