import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPlainBrowser } from '../page/harness/open-plain-browser.ts';
import { consoleErrors } from './harness/console-errors.ts';
import { pageSource } from './harness/page-source.ts';
import { paintedRanges } from './harness/painted-ranges.ts';
import { settledTerms } from './harness/settled-terms.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();

// A browser without the extension shows what each page looks like when nobody is there.
let plain: Browser | undefined;
beforeAll(async () => {
  plain = await openPlainBrowser(inject('browserName'));
});
afterAll(() => plain?.close());

async function undisturbed(url: string): Promise<{ source: string; errors: string[] }> {
  const page = await plain?.newPage();
  if (!page) throw new Error('there is no plain browser');
  const errors = consoleErrors(page);
  await page.goto(url);
  const source = await pageSource(page);
  await page.close();
  return { source, errors };
}

/** Opens a page with the extension, and waits until the content script, if there is one, is done. */
async function openAndRead(url: string): Promise<{ page: Page; errors: string[] }> {
  const page = await extension.browser.openTab();
  const errors = consoleErrors(page);
  await page.goto(url);
  await extension.browser.sendToTab(page, { kind: 'list-terms' }, 1500).catch(() => undefined);
  return { page, errors };
}

const paintedCount = async (page: Page): Promise<number> =>
  Object.values(await paintedRanges(page)).reduce((sum, size) => sum + size, 0);

test.each(['no-body.html', 'frameset.html', 'document.xml', 'drawing.svg'])(
  '%s is left alone',
  async (name) => {
    const before = await undisturbed(extension.shelf(name));
    const { page, errors } = await openAndRead(extension.shelf(name));
    expect(await pageSource(page)).toBe(before.source);
    expect(errors).toEqual(before.errors);
    expect(await paintedCount(page)).toBe(0);
  },
);

test.each([
  ['editable.html', 1],
  ['iframe.html', 1],
  ['rtl.html', 3],
  ['dark.html', 4],
  ['strict-csp.html', 3],
  ['shadow.html', 6],
])('%s is marked where it should be, and stays as it is', async (name, count) => {
  const before = await undisturbed(extension.shelf(name));
  const { page, errors } = await openAndRead(extension.shelf(name));
  const terms = await settledTerms(extension.browser, page);
  expect(terms.map(({ text }) => text)).toHaveLength(count);
  expect(await paintedCount(page)).toBe(count);
  expect(await pageSource(page)).toBe(before.source);
  expect(errors).toEqual(before.errors);
});

test('frames are marked each for itself, tiny ones not at all', async () => {
  const { browser, shelf } = extension;
  const page = await browser.openPage(shelf('iframe.html'));
  await settledTerms(browser, page);
  const paintedIn = async (address: RegExp): Promise<number> => {
    const frame = page.frames().find((each) => address.test(each.url()));
    if (!frame) throw new Error(`no frame at ${address}`);
    return frame.evaluate(() =>
      [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
    );
  };
  await expect.poll(() => paintedIn(/iframe-inner\.html$/), { timeout: 10_000 }).toBe(3);
  await expect.poll(() => paintedIn(/^about:srcdoc$/), { timeout: 10_000 }).toBeGreaterThan(0);
  expect(await paintedIn(/\?tiny$/)).toBe(0);
});

test('a page of 5 MB is read to its end, and stays as it is', async () => {
  const { browser, server } = extension;
  const filler = 'The keeper wrote the tide tables into the ledger and trimmed the lamp. '.repeat(
    12,
  );
  const paragraphs = Array.from({ length: 6000 }, (_, index) => `<p>${index} ${filler}</p>`);
  paragraphs[10] = '<p>Near the top: low back pain.</p>';
  paragraphs.push('<p>At the very end: spinal stenosis.</p>');
  const body = `<!doctype html><html lang="en"><body>${paragraphs.join('\n')}</body></html>`;
  expect(body.length).toBeGreaterThan(5_000_000);
  const url = server.add('/huge.html', { body });
  const before = await undisturbed(url);
  const page = await browser.openPage(url);
  const terms = await settledTerms(browser, page);
  expect(terms.map(({ note }) => note)).toEqual(['low-back-pain', 'spinal-stenosis']);
  expect((await pageSource(page)) === before.source).toBe(true);
});

test('frames that come and go as we start in them leave no error behind', async () => {
  const page = await extension.browser.openPage(extension.shelf('sample-article.html'));
  await page.evaluate(async () => {
    const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
    const sources = [location.href, 'about:blank', location.href];
    for (let turn = 0; turn < 120; turn++) {
      const frame = document.createElement('iframe');
      frame.width = '300';
      frame.height = '200';
      frame.src = sources[turn % sources.length] ?? '';
      document.body.append(frame);
      setTimeout(() => frame.remove(), turn % 40);
      await pause(5);
    }
    await pause(1000);
  });
  expect(await extension.browser.errors()).toEqual([]);
});
