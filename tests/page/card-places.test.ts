import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import {
  boxOf,
  hidden,
  middleInCard,
  middleOf,
  pause,
  rest,
  shownTitle,
  titleOf,
} from './card-page.ts';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./card-fixture.ts');

const openPage = useModulePage('tests/page/card-fixture.ts');
const TERM = '<b id="disc" data-note="disc">herniated disc</b>';

async function openCard(html: string, viewport?: { width: number; height: number }): Promise<Page> {
  const page = await openPage(html);
  if (viewport) await page.setViewport(viewport);
  await page.evaluate(() => void bundle.setUp());
  await rest(page, '#disc');
  expect(await shownTitle(page)).toBe('Herniated disc');
  await pause(250);
  return page;
}

const lineOf = (page: Page) =>
  page.evaluate(() => {
    const { left, top, right, bottom } =
      document.querySelector('#disc')?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, right, bottom };
  });

/** Whether the card covers the term. */
async function covers(page: Page): Promise<boolean> {
  const line = await lineOf(page);
  const { x, y, width, height } = await boxOf(page);
  return x < line.right && x + width > line.left && y < line.bottom && y + height > line.top;
}

/** Whether the whole card is in sight, and what is in it can be pressed where it is painted. */
async function isInSight(page: Page): Promise<boolean> {
  const { x, y, width, height } = await boxOf(page);
  const title = await middleInCard(page, '.title');
  const top = await page.evaluate((at) => document.elementFromPoint(at.x, at.y)?.localName, title);
  const [right = 0, bottom = 0] = await page.evaluate(() => [innerWidth, innerHeight]);
  return top === 'backnotes-card' && x >= 0 && y >= 0 && x + width <= right && y + height <= bottom;
}

test.each([
  ['the root', '<html dir="rtl"><body>'],
  ['a block', '<html><body><div style="direction:rtl">'],
])('where %s runs from right to left, the card ends where the term ends', async (_, start) => {
  const page = await openCard(
    `<!doctype html>${start}<p style="margin:80px 300px 0 0" dir="auto">בדיקה ${TERM}</p>`,
  );
  const { x, width } = await boxOf(page);
  expect(Math.abs(x + width - (await lineOf(page)).right)).toBeLessThan(2);
  expect(await isInSight(page)).toBe(true);
  await page.close();
});

test.each([
  ['zoomed root', '<html style="zoom:1.5"><body>'],
  ['shrunk root', '<html style="zoom:0.6"><body>'],
  ['zoomed body', '<html><body style="zoom:1.4">'],
  ['scaled root', '<html style="transform:scale(1.3);transform-origin:0 0"><body>'],
  ['scaled body', '<html><body style="transform:scale(.8);transform-origin:0 0">'],
  ['root with perspective', '<html style="perspective:500px;contain:paint"><body>'],
  ['root that can be seen through', '<html style="opacity:.4"><body style="will-change:filter">'],
])('on a %s the card has its size, beside the term, and its controls work', async (_, start) => {
  const page = await openCard(
    `<!doctype html>${start}<p style="margin:80px 0 0 100px">A ${TERM} hurts.</p>`,
  );
  const { x, y, width } = await boxOf(page);
  const line = await lineOf(page);
  expect(width).toBeCloseTo(340, 0);
  expect(Math.abs(x - line.left)).toBeLessThan(2);
  expect(Math.abs(y - line.bottom - 8)).toBeLessThan(3);
  expect(await isInSight(page)).toBe(true);
  const chip = await middleInCard(page, '.chip');
  await page.mouse.click(chip.x, chip.y);
  expect(await titleOf(page)).toBe('Sciatica');
  await page.close();
});

test.each([
  ['a phone on its side', { width: 740, height: 360 }, 'margin:150px 0 0 250px'],
  ['a small phone on its side', { width: 568, height: 320 }, 'margin:120px 0 0 20px'],
  ['a small phone', { width: 320, height: 568 }, 'margin:250px 0 0 100px'],
])('on %s it is whole and beside the term', async (_, viewport, style) => {
  const page = await openCard(`<p style="${style}">${TERM}</p>`, viewport);
  expect(await covers(page)).toBe(false);
  expect(await isInSight(page)).toBe(true);
  const { height } = await boxOf(page);
  expect(height).toBeGreaterThan(140);
  await page.close();
});

test('at 400 % zoom (320 by 256 px) it can be read to its end, without scrolling sideways', async () => {
  const page = await openCard(`<p style="margin:100px 0 0 80px">${TERM}</p>`, {
    width: 320,
    height: 256,
  });
  expect(await isInSight(page)).toBe(true);
  const found = await page.evaluate(() => {
    const card = bundle.inCard('.card');
    card?.scrollTo(0, 1e6);
    const last = bundle.inCard('.footer')?.getBoundingClientRect();
    return {
      sideways: (card?.scrollWidth ?? 0) - (card?.clientWidth ?? 0),
      lastIsSeen: (last?.bottom ?? 1e6) <= (card?.getBoundingClientRect().bottom ?? 0),
      page: document.documentElement.scrollWidth,
      text: card && getComputedStyle(card).fontSize,
    };
  });
  expect(found).toEqual({ sideways: 0, lastIsSeen: true, page: 320, text: '15px' });
  expect((await boxOf(page)).height).toBeGreaterThanOrEqual(200);
  await page.close();
});

test('in a frame as small as 300 by 180 px it stays inside and can be read', async () => {
  const page = await openCard(`<p style="margin:60px 0 0 40px">A ${TERM}</p>`, {
    width: 300,
    height: 180,
  });
  expect(await isInSight(page)).toBe(true);
  const { width, height } = await boxOf(page);
  expect(width).toBeGreaterThanOrEqual(280);
  expect(height).toBeGreaterThanOrEqual(140);
  await page.close();
});

test('inside a popover of the page a press in the card closes neither', async () => {
  const page = await openCard(
    `<button popovertarget="pop">Open</button>
     <div id="pop" popover="auto" style="inset:40px auto auto 40px;width:300px">A ${TERM} hurts.</div>
     <script>pop.showPopover()</script>`,
  );
  expect(await isInSight(page)).toBe(true);
  const chip = await middleInCard(page, '.chip');
  await page.mouse.click(chip.x, chip.y);
  await pause(400);
  expect(await titleOf(page)).toBe('Sciatica');
  const isOpen = () =>
    page.evaluate(() => document.querySelector('#pop')?.matches(':popover-open'));
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  await hidden(page);
  expect(await isOpen()).toBe(true);
  const outside = { x: 900, y: 700 };
  await page.mouse.click(outside.x, outside.y);
  await page.waitForFunction(() => !document.querySelector('#pop')?.matches(':popover-open'));
  await page.close();
});

test('a popover that closes takes along the card of a term in it', async () => {
  const page = await openCard(
    `<div id="pop" popover="manual" style="inset:40px auto auto 40px">A ${TERM} hurts.</div>
     <script>pop.showPopover()</script>`,
  );
  await page.evaluate(() => document.querySelector<HTMLElement>('#pop')?.hidePopover());
  await hidden(page);
  await page.close();
});

test.runIf(inject('browserName') === 'chromium')(
  'it keeps clear of the notch and of rounded corners',
  async () => {
    const page = await openPage(
      `<!doctype html><meta name="viewport" content="width=device-width, viewport-fit=cover">
       <body style="margin:0"><p style="margin:30px 0 0 2px">${TERM}</p>`,
    );
    const session = await page.createCDPSession();
    await session.send('Emulation.setSafeAreaInsetsOverride', {
      insets: { top: 47, left: 44, bottom: 34, right: 44 },
    });
    await page.setViewport({ width: 420, height: 740 });
    await page.evaluate(() => void bundle.setUp());
    const at = await middleOf(page, '#disc');
    await page.mouse.move(at.x + 60, at.y);
    await rest(page, '#disc');
    await shownTitle(page);
    await pause(250);
    const { x, y, width, height } = await boxOf(page);
    expect(x).toBeGreaterThanOrEqual(44 + 8);
    expect(x + width).toBeLessThanOrEqual(420 - 44 - 8);
    expect(y).toBeGreaterThanOrEqual(47 + 8);
    expect(y + height).toBeLessThanOrEqual(740 - 34 - 8);
    await page.close();
  },
);
