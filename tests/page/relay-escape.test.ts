import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('../../components/card/dom/relay-escape.ts');

const openPage = useModulePage('components/card/dom/relay-escape.ts');

/** Starts to listen, beside a page that listens too; `tell` and what was `heard` are in the window. */
const setUp = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = [];
    const { signal } = new AbortController();
    const tell = bundle.relayEscape(window, () => heard.push('relayed'), signal);
    const hear = ({ type, repeat }: KeyboardEvent) => heard.push(type + (repeat ? ' again' : ''));
    document.addEventListener('keydown', hear);
    document.addEventListener('keyup', hear);
    Object.assign(window, { tell, heard });
  });

const tell = (page: Page, open: boolean): Promise<void> =>
  page.evaluate((isOpen) => (window as unknown as Probe).tell(isOpen), open);
const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as Probe).heard);

interface Probe {
  tell: ReturnType<typeof bundle.relayEscape>;
  heard: string[];
}

test('the release of Escape is no key of the page’s, though the card has gone before it', async () => {
  const page = await openPage('<p>Text</p>');
  await setUp(page);
  await tell(page, true);
  await page.keyboard.down('Escape');
  await tell(page, false);
  await page.keyboard.up('Escape');
  expect(await heard(page)).toEqual(['relayed']);
  await page.keyboard.press('Escape');
  expect(await heard(page)).toEqual(['relayed', 'keydown', 'keyup']);
  await page.close();
});

test('Escape held down closes the card, and not what is open in the page as well', async () => {
  const page = await openPage('<p>Text</p>');
  await setUp(page);
  await tell(page, true);
  await page.keyboard.down('Escape');
  await tell(page, false);
  await page.keyboard.down('Escape');
  await page.keyboard.down('Escape');
  await page.keyboard.up('Escape');
  expect(await heard(page)).toEqual(['relayed']);
  await page.close();
});
