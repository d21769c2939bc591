import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { replaceStored } from './harness/stored-items.ts';
import { headingLike, textOf } from './harness/tap.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

/** Milliseconds for which a page of these tests answers nobody. */
const BUSY = 10_000;

test('a page that hangs keeps nobody from the check and the emergency number', async () => {
  const { browser, shelf } = extension;
  const page = await browser.openPage(shelf('no-back-pain.html'));
  await page.evaluate((busy) => {
    setTimeout(() => {
      const end = Date.now() + busy;
      while (Date.now() < end);
    }, 100);
  }, BUSY);
  const asked = Date.now();
  const popup = await browser.openPopup(page);
  await headingLike(popup, /right now/);
  expect(await textOf(popup, '.emergency-foot')).toMatch(/Emergency: \d{3}/);
  // Not known yet is not the same as "cannot".
  expect(await textOf(popup, '.popup-header')).not.toContain('cannot run');
  expect(Date.now() - asked).toBeLessThan(BUSY / 2);
  await popup.waitForFunction(() => document.querySelectorAll('.popup-switch').length === 2);
});

/** Serves pages that are there at once, but for their end. @returns its origin, and what sends the end */
async function serveWithoutEnd(): Promise<{ origin: string; end: () => void }> {
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(`<!doctype html><title>Slow</title><h1>${request.url}</h1>${' '.repeat(2000)}`);
    open.add(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    end: () => {
      for (const response of open) response.end('<p>The end.</p>');
    },
  };
}

test('over a page that is still loading the popup waits for it', async () => {
  const { browser } = extension;
  const { origin, end } = await serveWithoutEnd();
  const page = await browser.openTab();
  void page.goto(`${origin}/slow`).catch(() => undefined);
  await page.waitForSelector('h1');
  const popup = await browser.openPopup(page);
  await headingLike(popup, /right now/);
  expect(await textOf(popup, '.popup-no-site')).toContain('has not answered yet');
  end();
  await popup.waitForFunction(() => document.querySelectorAll('.popup-switch').length === 2);
  await popup.waitForSelector('.popup-terms');
});

test('a tab that goes to another page under the open popup has its switch', async () => {
  const { browser, shelf } = extension;
  const page = await browser.openTab();
  const popup = await browser.openPopup(page);
  await headingLike(popup, /right now/);
  expect(await textOf(popup, '.popup-no-site')).toContain('cannot run');
  await page.goto(shelf('no-back-pain.html'));
  await popup.waitForFunction(() => document.querySelectorAll('.popup-switch').length === 2);
  expect(await textOf(popup, '.popup-header')).toContain('On 127.0.0.1');
});
