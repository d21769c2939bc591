import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { middleOf, restUntilReady } from './card-page.ts';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./card-fixture.ts');
declare const ring: () => void;
declare const card: ReturnType<typeof bundle.setUp>['card'];

const openPage = useModulePage('tests/page/card-fixture.ts');

const ARTICLE = `<style>#under { position: fixed; inset: 0; z-index: -1; opacity: 0 }</style>
<p style="margin: 80px">A <b id="disc" data-note="disc">herniated disc</b>.</p>
<button id="under"></button>`;

const ready = async (hoverDelay: number): Promise<Page> => {
  const page = await openPage(ARTICLE);
  await restUntilReady(page, '#disc', hoverDelay);
  return page;
};

const boxOf = (page: Page) =>
  page.evaluate(() => bundle.inAnyCard('.frame')?.getBoundingClientRect().toJSON() as DOMRect);
const opacity = (page: Page) =>
  page.evaluate(() => {
    const frame = bundle.inAnyCard('.frame');
    return frame && Number(getComputedStyle(frame).opacity);
  });
const isGone = (page: Page) =>
  page.waitForFunction(() => document.querySelector('backnotes-card') === null);

test('a card that is not to be seen yet stands where it will be seen', async () => {
  const page = await ready(60_000);
  expect(await opacity(page)).toBe(0);
  const ahead = await boxOf(page);
  const bottom = await page.evaluate(
    () => document.querySelector('#disc')?.getBoundingClientRect().bottom ?? 0,
  );
  expect(ahead.top).toBeGreaterThan(bottom);
  expect(ahead.top).toBeLessThan(bottom + 20);
  await page.evaluate(() => ring());
  await page.waitForFunction(() => {
    const frame = bundle.inCard('.frame');
    return frame && getComputedStyle(frame).opacity === '1';
  });
  // It comes up by four pixels while it appears.
  const { left, top, width, height } = await boxOf(page);
  expect([left, top, width, height]).toEqual([
    ahead.left,
    ahead.top - 4,
    ahead.width,
    ahead.height,
  ]);
  await page.close();
});

test('the browser lets it be seen when the delay is over, even if the page keeps us waiting', async () => {
  const page = await ready(1000);
  await page.waitForFunction(() => {
    const frame = bundle.inAnyCard('.frame');
    return frame && getComputedStyle(frame).opacity === '1';
  });
  expect(await page.evaluate(() => bundle.inCard('.frame'))).toBeNull();
  await page.close();
});

test('what is under it is clicked, and Escape stays with the page', async () => {
  const page = await ready(60_000);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    document.querySelector('#under')?.addEventListener('click', () => seen.push('click'));
    addEventListener('keydown', (event) => {
      seen.push(event.defaultPrevented ? 'taken' : event.key);
    });
  });
  const { x, y } = await boxOf(page);
  await page.keyboard.press('Escape');
  await isGone(page);
  await page.mouse.click(x + 40, y + 40);
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([
    'Escape',
    'click',
  ]);
  await page.close();

  const other = await ready(60_000);
  const under = await other.evaluate(() => {
    const box = bundle.inAnyCard('.frame')?.getBoundingClientRect();
    return box && document.elementFromPoint(box.x + 40, box.y + 40)?.id;
  });
  expect(under).toBe('under');
  await other.close();
});

test('a pointer that goes on takes it along', async () => {
  const page = await ready(60_000);
  await page.mouse.move(500, 500);
  await isGone(page);
  await page.close();
});

test('whoever clicks the term does not wait for it', async () => {
  const page = await ready(60_000);
  const { x, y } = await middleOf(page, '#disc');
  await page.mouse.click(x, y);
  await page.waitForFunction(() => {
    const frame = bundle.inCard('.frame');
    return frame && getComputedStyle(frame).opacity === '1';
  });
  await page.close();
});

test('by keyboard it is there at once, with the focus in it', async () => {
  const page = await ready(60_000);
  const focused = await page.evaluate(() => {
    card.show(bundle.targetAt('#disc'), 'keyboard');
    return bundle.focusInCard()?.className;
  });
  expect(focused).toBe('card');
  expect(await page.evaluate(() => document.querySelectorAll('backnotes-card').length)).toBe(1);
  await page.close();
});

test('it follows its term while the page scrolls under it', async () => {
  const page = await ready(60_000);
  const gap = () =>
    page.evaluate(
      () =>
        (bundle.inAnyCard('.frame')?.getBoundingClientRect().top ?? 0) -
        (document.querySelector('#disc')?.getBoundingClientRect().bottom ?? 0),
    );
  const before = await gap();
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        document.body.style.height = '4000px';
        addEventListener('scroll', () =>
          requestAnimationFrame(() => requestAnimationFrame(resolve)),
        );
        scrollTo(0, 30);
      }),
  );
  expect(await gap()).toBeCloseTo(before, 0);
  await page.close();
});
