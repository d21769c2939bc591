import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { paintedRanges } from './harness/painted-ranges.ts';
import { replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

const register = (value: unknown) => ({ value, time: 1, device: 'test-device', schema: 1 });
const documentOf = (body: string): string =>
  `<!doctype html><html lang="en"><body style="margin:30px;font:18px sans-serif">${body}</body></html>`;

/** How many terms each document of a page has marked, the page itself first. */
const counts = async (page: Page): Promise<number[]> => {
  const all = await Promise.all(page.frames().map((frame) => paintedRanges(frame)));
  return all.map((ranges) => Object.values(ranges).reduce((sum, size) => sum + size, 0));
};

const paints = (page: Page, wanted: number[]): Promise<true> =>
  pollUntil(`the frames to paint ${wanted}`, async () =>
    String(await counts(page)) === String(wanted) ? true : undefined,
  );

test('a site that is off is off in its frames without an address, too', async () => {
  const { browser, server } = extension;
  const inner = '<p lang=en>Sciatica</p>';
  const frame = (rest: string) => `<iframe width="400" height="150" ${rest}></iframe>`;
  const body = documentOf(`<p>Lumbago</p>${frame(`srcdoc="${inner}"`)}
    ${frame(`sandbox srcdoc="${inner}"`)} ${frame('id="blank"')}
    <script>blank.contentDocument.body.innerHTML = '${inner}'</script>`);
  const page = await browser.openPage(server.add('/frames-off', { body }));
  await paints(page, [1, 1, 1, 1]);
  await replaceStored(browser, { 'register.off.127.0.0.1': register(true) });
  await paints(page, [0, 0, 0, 0]);
  await page.reload();
  await replaceStored(browser);
  await paints(page, [1, 1, 1, 1]);
});

test('a frame that is folded away or empty at first is marked when there is room to read in', async () => {
  const { browser, server } = extension;
  const src = server.add('/frame-late', { body: documentOf('<p>Sciatica</p>') });
  const frame = (style: string) => `<iframe src="${src}" style="width:400px;${style}"></iframe>`;
  const body = documentOf(`<p>Lumbago</p>${frame('display:none')}${frame('height:0')}`);
  const page = await browser.openPage(server.add('/frames-late', { body }));
  await paints(page, [1, 0, 0]);
  await page.evaluate(() => {
    for (const { style } of document.querySelectorAll('iframe')) {
      style.height = '150px';
      style.display = 'block';
    }
  });
  await paints(page, [1, 1, 1]);
});

/** Moves the pointer onto the word in the frame, and waits for its card. */
async function hasCard(page: Page): Promise<true> {
  const [, frame] = page.frames();
  const term = await frame?.waitForSelector('b');
  const box = await term?.boundingBox();
  if (!frame || !box) throw new Error('no term');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y + 60);
  await page.mouse.move(x, y, { steps: 6 });
  return pollUntil('the card', async () =>
    (await frame.$('backnotes-card:not([inert])')) ? true : undefined,
  );
}

test('a frame that its page writes anew has its cards again', async () => {
  const { browser, server } = extension;
  const body = documentOf('<iframe width="500" height="400"></iframe>');
  const page = await browser.openPage(server.add('/frames-written', { body }));
  for (const word of ['Sciatica', 'Lumbago', 'Slipped disc']) {
    const text = documentOf(`<p>On <b>${word}</b></p>`);
    await page.evaluate((written) => {
      const frame = document.querySelector('iframe')?.contentDocument;
      frame?.open();
      frame?.write(written);
      frame?.close();
    }, text);
    await paints(page, [0, 1]);
    await hasCard(page);
  }
});

test('Escape closes a card in a frame from outside it, and is the page’s own without one', async () => {
  const { browser, server } = extension;
  const src = server.add('/frame-term', { body: documentOf('<p>A text on <b>sciatica</b>.</p>') });
  // The page outside has nothing to mark, so that only the gate is there.
  const body = documentOf(`<input autofocus>
    <iframe src="${src}" style="width:600px;height:400px"></iframe>`);
  const page = await browser.openPage(server.add('/frames-escape', { body }));
  await page.evaluate(() => {
    document.querySelector('input')?.focus();
    window.addEventListener('keydown', ({ key }) => {
      document.title += key;
    });
  });
  await paints(page, [0, 1]);
  await hasCard(page);
  // Nothing shows when the frames have told each other.
  await new Promise((later) => setTimeout(later, 1000));
  await page.keyboard.press('Escape');
  await pollUntil('the card to close', async () =>
    (await page.frames()[1]?.$('backnotes-card')) ? undefined : true,
  );
  expect(await page.title()).toBe('');
  await page.keyboard.press('Escape');
  expect(await page.title()).toBe('Escape');
});
