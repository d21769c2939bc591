import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { consoleErrors } from './harness/console-errors.ts';
import { settledTerms } from './harness/settled-terms.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();

async function openPage(url: string): Promise<{ page: Page; errors: string[] }> {
  const page = await extension.browser.openTab();
  const errors = consoleErrors(page);
  await page.goto(url);
  await settledTerms(extension.browser, page);
  return { page, errors };
}

/** The middle of the first line of an element, in the page's viewport. */
async function middleOf(where: Page | Frame, selector: string): Promise<{ x: number; y: number }> {
  const element = await where.waitForSelector(selector);
  const box = await element?.boundingBox();
  if (!box) throw new Error(`nothing at ${selector}`);
  return { x: box.x + Math.min(box.width / 2, 20), y: box.y + box.height / 2 };
}

/** Moves the pointer there as a hand would, and leaves it there. */
async function rest(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x, y + 40);
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => setTimeout(seen))));
  await page.mouse.move(x, y, { steps: 6 });
}

const titleOf = (page: Page): Promise<string | null> =>
  extension.browser.readCard(page, (root) => root.querySelector('.title')?.textContent ?? '');

const shows = (page: Page, title: string | null): Promise<true> =>
  pollUntil(`the card to be ${title}`, async () =>
    (await titleOf(page)) === title ? true : undefined,
  );

test('two frames hovered in turn show a card each, one at a time, inside themselves', async () => {
  const { server } = extension;
  const frame = (name: string, words: string) =>
    server.add(`/frame-${name}`, {
      body: `<!doctype html><html lang="en"><body style="margin:30px;font:18px sans-serif">
        <p>A text on <b id="term">${words}</b> and the lower back.</p></body></html>`,
    });
  const style = 'width:400px;height:320px;border:1px solid;margin:10px';
  const body = `<!doctype html><html lang="en"><body style="margin:0"><p>Low back pain.</p>
    <iframe src="${frame('a', 'sciatica')}" style="${style}"></iframe>
    <iframe src="${frame('b', 'a herniated disc')}" style="${style}"></iframe></body></html>`;
  const { page, errors } = await openPage(server.add('/frames', { body }));
  const [first, second] = ['/frame-a', '/frame-b'].map((path) =>
    page.frames().find((each) => each.url().endsWith(path)),
  );
  if (!first || !second) throw new Error('the frames are not there');
  const marked = (where: Frame) =>
    where.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
  await Promise.all([marked(first), marked(second)]);
  const hasCard = (where: Frame | Page) =>
    where.evaluate(() => document.querySelector('backnotes-card') !== null);
  const cards = (wanted: boolean[]) =>
    pollUntil(`cards in the frames: ${wanted}`, async () => {
      const found = [await hasCard(first), await hasCard(second)];
      return String(found) === String(wanted) ? true : undefined;
    });
  for (let round = 0; round < 2; round += 1) {
    await rest(page, await middleOf(first, '#term'));
    await cards([true, false]);
    await rest(page, await middleOf(second, '#term'));
    await cards([false, true]);
  }
  expect(await hasCard(page)).toBe(false);
  await page.mouse.move(5, 700);
  await cards([false, false]);
  expect(errors).toEqual([]);
});

test('among a thousand terms on a screen the one under the pointer has its card', async () => {
  const { browser, shelf } = extension;
  const { page, errors } = await openPage(shelf('thousand-terms.html'));
  const terms = await settledTerms(browser, page);
  expect(terms).toHaveLength(1000);
  const placeOf = (words: string) =>
    page.evaluate((wanted) => {
      const text = document.getElementById('index')?.firstChild as Text;
      const range = document.createRange();
      const start = text.data.indexOf(wanted);
      range.setStart(text, start);
      range.setEnd(text, start + 8);
      const { x, y, height } = range.getBoundingClientRect();
      return { x: x + 10, y: y + height / 2 };
    }, words);
  await rest(page, await placeOf('sciatica 400'));
  await shows(page, 'Sciatica');
  // The other term may be under the card.
  await page.keyboard.press('Escape');
  await shows(page, null);
  await rest(page, await placeOf('spinal stenosis 802'));
  await shows(page, 'Spinal stenosis');
  await page.keyboard.press('Escape');
  await shows(page, null);
  // A sweep over all of them, as a hand on its way elsewhere does it, opens nothing.
  await page.mouse.move(10, 10);
  await page.mouse.move(950, 500, { steps: 12 });
  await page.mouse.move(950, 790);
  expect(await titleOf(page)).toBeNull();
  expect(errors).toEqual([]);
});

test('a page that closes popovers, takes the focus and stops events has its card all the same', async () => {
  const { browser, shelf } = extension;
  const { page, errors } = await openPage(shelf('fighting.html'));
  await rest(page, await middleOf(page, '#disc'));
  await shows(page, 'Herniated disc');
  await page.keyboard.press('Escape');
  await shows(page, null);
  await page.focus('#field');
  await browser.runCommand(page, 'next-term');
  await shows(page, 'Herniated disc');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  expect(await titleOf(page)).toBe('Herniated disc');
  await page.keyboard.press('Escape');
  await shows(page, null);
  expect(errors).toEqual([]);
});

test('a term in a button has its card, and a click is the button’s alone', async () => {
  const { server } = extension;
  const body = `<!doctype html><html lang="en"><body style="margin:80px;font:18px sans-serif">
    <p>Low back pain.</p><button id="button">About <b id="term">sciatica</b></button>
    <script>let clicks = 0; button.onclick = () => { clicks += 1; document.title = String(clicks); };</script>
    </body></html>`;
  const { page, errors } = await openPage(server.add('/button', { body }));
  const at = await middleOf(page, '#term');
  await rest(page, at);
  await shows(page, 'Sciatica');
  await page.mouse.click(at.x, at.y);
  expect(await page.title()).toBe('1');
  await shows(page, null);
  expect(errors).toEqual([]);
});

test.each(['dynamic', 'filter'])(
  'under Dark Reader (%s) the card is dark, as the page is',
  async (mode) => {
    const { browser, shelf } = extension;
    const { page, errors } = await openPage(`${shelf('dark-reader.html')}?${mode}`);
    await page.waitForFunction(() =>
      document.documentElement.hasAttribute('data-darkreader-scheme'),
    );
    await rest(page, await middleOf(page, '#disc'));
    await shows(page, 'Herniated disc');
    const scheme = await browser.readCard(
      page,
      (root) => (root.host as HTMLElement).dataset.scheme,
    );
    // Firefox paints the page's filter over the card, too: a light card is a dark one then.
    const isTurned = mode === 'filter' && browser.name === 'firefox';
    expect(scheme).toBe(isTurned ? 'light' : 'dark');
    expect(errors).toEqual([]);
  },
);

test('a term under a link that is laid over a teaser has its card, and a press there stays the link’s', async () => {
  const body = `<!doctype html><html lang="en"><style>
    article { position: relative; margin: 60px; padding: 20px; background: #eef }
    article a::after { content: ""; position: absolute; inset: 0 }
    </style><body><article><h2><a href="#followed">Why it hurts</a></h2>
    <p>Most often <b id="term">sciatica</b> gets better.</p></article></body></html>`;
  const { page, errors } = await openPage(extension.server.add('/teaser', { body }));
  const at = await middleOf(page, '#term');
  await rest(page, at);
  await shows(page, 'Sciatica');
  await page.mouse.click(at.x, at.y);
  expect(await page.evaluate(() => location.hash)).toBe('#followed');
  await page.mouse.move(1, 1);
  await shows(page, null);
  await page.touchscreen.tap(at.x, at.y);
  await new Promise((later) => setTimeout(later, 300));
  expect(await titleOf(page)).toBeNull();
  expect(errors).toEqual([]);
  await page.close();
});
