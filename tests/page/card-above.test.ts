import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hidden, middleInCard, pause, rest, shownTitle } from './card-page.ts';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./card-fixture.ts');

const openPage = useModulePage('tests/page/card-fixture.ts');

const ARTICLE = `<p style="margin: 20px">A <b id="disc" data-note="disc">herniated disc</b>.</p>
<dialog id="dialog" style="width: 600px; height: 400px"><button id="close">Close</button></dialog>
<dialog id="second"><p>Another</p></dialog>`;

async function openCard(pinned: boolean): Promise<Page> {
  const page = await openPage(ARTICLE);
  await page.evaluate(() => void bundle.setUp());
  await rest(page, '#disc');
  await shownTitle(page);
  if (pinned) await page.evaluate(() => bundle.inCard('.control')?.click());
  return page;
}

const change = (page: Page, id: string, how: 'showModal' | 'close') =>
  page.evaluate(
    (at, method) => (document.getElementById(at) as HTMLDialogElement)[method](),
    id,
    how,
  );

/** Presses the first related note of the card, as one can only in a card that is on top and not inert. */
async function use(page: Page): Promise<void> {
  const { x, y } = await middleInCard(page, '.chip');
  await page.mouse.click(x, y);
  await page.waitForFunction(() => bundle.inCard('.title')?.textContent === 'Sciatica');
  await page.evaluate(() => bundle.inCard('.back')?.click());
}

test('a pinned card stays on top of a dialog that opens later, and outlives it', async () => {
  const page = await openCard(true);
  await change(page, 'dialog', 'showModal');
  await pause(400);
  await use(page);
  await change(page, 'second', 'showModal');
  await pause(400);
  await use(page);
  await change(page, 'second', 'close');
  await pause(400);
  await use(page);
  await change(page, 'dialog', 'close');
  await pause(400);
  // A slow computer tells late that a dialog has closed.
  expect(await shownTitle(page)).toBe('Herniated disc');
  await use(page);
  expect(
    await page.evaluate(() => document.querySelector('backnotes-card')?.parentElement?.localName),
  ).toBe('html');
  await page.close();
});

test('a card that is not pinned goes when a dialog covers its term', async () => {
  const page = await openCard(false);
  await change(page, 'dialog', 'showModal');
  await hidden(page);
  await page.close();
});
