import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { ListedTerm } from '../../components/messages/message.ts';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { openCardOf } from '../../scripts/tour/open-card-of.ts';
import { placeOfTerm } from '../../scripts/tour/place-of-term.ts';
import { settledTerms } from './harness/settled-terms.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();

async function openArticle(): Promise<{ page: Page; terms: ListedTerm[] }> {
  const page = await extension.browser.openPage(extension.shelf('sample-article.html'));
  return { page, terms: await settledTerms(extension.browser, page) };
}

function termOf(terms: ListedTerm[], note: string): ListedTerm {
  const term = terms.find((each) => each.note === note);
  if (!term) throw new Error(`no term leads to ${note}`);
  return term;
}

const cardIsGone = (page: Page) =>
  pollUntil('the card to go', async () =>
    (await extension.browser.readCard(page, () => true)) === null ? true : undefined,
  );

test('resting the pointer on a term shows its note, outside the body; Escape closes it', async () => {
  const { page, terms } = await openArticle();
  const text = await openCardOf(extension.browser, page, termOf(terms, 'sciatica'));
  expect(text).toContain('Sciatica');
  expect(text).toContain('NHS');
  expect(await page.evaluate(() => document.querySelector('body backnotes-card'))).toBeNull();
  expect(await page.evaluate(() => document.querySelectorAll('backnotes-card').length)).toBe(1);

  await page.keyboard.press('Escape');
  await cardIsGone(page);
  expect(await page.evaluate(() => document.querySelector('backnotes-card'))).toBeNull();
});

test('the pointer can move onto the card without losing it, and leaving it closes it', async () => {
  const { page, terms } = await openArticle();
  await openCardOf(extension.browser, page, termOf(terms, 'sciatica'));
  const box = await extension.browser.readCard(page, (root) => {
    const { x, y, width, height } = (
      root.querySelector('.card') as Element
    ).getBoundingClientRect();
    return { x, y, width, height };
  });
  if (!box) throw new Error('the card has no place');
  expect(box.width).toBeLessThanOrEqual(341);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
  const link = await extension.browser.readCard(page, (root) => {
    const element = root.querySelector<HTMLAnchorElement>('a[href^="https://"]');
    return element && { target: element.target, rel: element.rel };
  });
  expect(link?.target).toBe('_blank');
  expect(link?.rel).toContain('noopener');

  await page.mouse.move(5, 5, { steps: 12 });
  await cardIsGone(page);
});

test('a term that wraps over two lines has its card from either line, and not from beside them', async () => {
  const { browser, server } = extension;
  const body = `<!doctype html><html lang="en"><body style="margin:80px; font:20px/2.4 monospace">
    <p style="width:22ch">Words before spinal stenosis and words that follow it</p></body></html>`;
  const page = await browser.openPage(server.add('/wrapped', { body }));
  await settledTerms(browser, page);
  const lines = await page.evaluate(() => {
    const [highlight] = [...CSS.highlights.values()].filter(({ size }) => size > 0);
    const painted = highlight && [...highlight][0];
    if (!painted) return [];
    const range = document.createRange();
    range.setStart(painted.startContainer, painted.startOffset);
    range.setEnd(painted.endContainer, painted.endOffset);
    return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
  });
  expect(lines).toHaveLength(2);
  const [first, second] = lines;
  if (!first || !second) return;
  for (const line of lines) {
    await page.mouse.move(line.x + line.width / 2, line.y + 100);
    // Moves within one frame are one move: without a frame in between the pointer would never have left.
    await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => setTimeout(seen))));
    await page.mouse.move(line.x + line.width / 2, line.y + line.height / 2, { steps: 5 });
    await pollUntil(
      'the card',
      async () => (await browser.readCard(page, () => true)) ?? undefined,
    );
    await page.keyboard.press('Escape');
    await cardIsGone(page);
  }
  // Inside the box around both lines, but left of the first: "Words" is there.
  await page.mouse.move(second.x + 5, first.y + first.height / 2, { steps: 5 });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  expect(await browser.readCard(page, () => true)).toBeNull();
});

test('a tap opens the card', async () => {
  const { page, terms } = await openArticle();
  const term = termOf(terms, 'spinal-stenosis');
  const place = await placeOfTerm(page, term);
  if (!place) throw new Error('the term has no place');
  await page.touchscreen.tap(place.x, place.y);
  await pollUntil('the card', async () => {
    const text = await extension.browser.readCard(page, (root) => root.textContent);
    return text?.includes('stenosis') ? true : undefined;
  });
});

test('a term under a link does not keep the link from working', async () => {
  const { page, terms } = await openArticle();
  const term = terms.find(({ text }) => text === 'muscle spasm');
  if (!term) throw new Error('the term is not marked');
  await openCardOf(extension.browser, page, term);
  const place = await placeOfTerm(page, term);
  if (!place) throw new Error('the term has no place');
  await page.mouse.click(place.x, place.y);
  await page.waitForFunction(() => location.hash === '#spasm');
});
