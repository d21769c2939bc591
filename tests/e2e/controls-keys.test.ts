import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import type { ListedTerm } from '../../components/messages/message.ts';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { paintedRanges } from './harness/painted-ranges.ts';
import { settledTerms } from './harness/settled-terms.ts';
import { replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

const register = (value: unknown) => ({ value, time: 1, device: 'test-device', schema: 1 });

async function openArticle(): Promise<{ page: Page; terms: ListedTerm[] }> {
  const page = await extension.browser.openPage(extension.shelf('sample-article.html'));
  return { page, terms: await settledTerms(extension.browser, page) };
}

const titleOf = (page: Page): Promise<string | null> =>
  extension.browser.readCard(page, (root) => root.querySelector('.title')?.textContent ?? '');

/** Gives a command and waits for another card than before. */
async function cardAfter(page: Page, command: string): Promise<string> {
  const before = await titleOf(page);
  await extension.browser.runCommand(page, command);
  return pollUntil(`another card than ${before}`, async () => {
    const title = await titleOf(page);
    return title && title !== before ? title : undefined;
  });
}

const paints = (page: Page, wanted: Record<string, number>): Promise<true> =>
  pollUntil(`the page to paint ${JSON.stringify(wanted)}`, async () => {
    const painted = Object.entries(await paintedRanges(page)).filter(([, size]) => size > 0);
    return JSON.stringify(Object.fromEntries(painted)) === JSON.stringify(wanted)
      ? true
      : undefined;
  });

test('keys lead from term to term, around the end, with the focus in the card', async () => {
  const { browser, server } = extension;
  const gap = '<div style="height:1500px"></div>';
  const body = `<!doctype html><html lang="en"><body><p>Sciatica hurts.</p>${gap}
    <p>A herniated disc.</p>${gap}<p>Spinal stenosis.</p></body></html>`;
  const page = await browser.openPage(server.add('/walk', { body }));
  await settledTerms(browser, page);

  expect(await cardAfter(page, 'next-term')).toBe('Sciatica');
  expect(await cardAfter(page, 'next-term')).toBe('Herniated disc');
  const inView = () => page.evaluate(() => Math.round(scrollY / innerHeight));
  expect(await inView()).toBeGreaterThan(0);
  expect(await cardAfter(page, 'next-term')).toBe('Spinal stenosis');
  expect(await cardAfter(page, 'next-term')).toBe('Sciatica');
  expect(await cardAfter(page, 'previous-term')).toBe('Spinal stenosis');
  expect(await browser.readCard(page, (root) => root.activeElement !== null)).toBe(true);

  await page.keyboard.press('Escape');
  await pollUntil('the card to go', async () =>
    (await titleOf(page)) === null ? true : undefined,
  );
  expect(await cardAfter(page, 'previous-term')).toBe('Herniated disc');
});

test('without a place in mind, the next term is the first one in view', async () => {
  const { browser, server } = extension;
  const body = `<!doctype html><html lang="en"><body><p>Sciatica hurts.</p>
    <div style="height:3000px"></div><p id="second">A herniated disc.</p></body></html>`;
  const page = await browser.openPage(server.add('/in-view', { body }));
  await settledTerms(browser, page);
  await page.evaluate(() => document.getElementById('second')?.scrollIntoView());
  expect(await cardAfter(page, 'next-term')).toBe('Herniated disc');
});

test('a header that stays in view does not lead back to the top of the page', async () => {
  const { browser, server } = extension;
  const gap = '<div style="height:2000px"></div>';
  const body = `<!doctype html><html lang="en"><body>
    <header style="position:sticky;top:0">Low back pain, muscle spasm</header>
    <p>Sciatica hurts.</p>${gap}<p id="second">A herniated disc.</p>${gap}</body></html>`;
  const page = await browser.openPage(server.add('/sticky', { body }));
  await settledTerms(browser, page);
  await page.evaluate(() => document.getElementById('second')?.scrollIntoView());
  expect(await cardAfter(page, 'next-term')).toBe('Herniated disc');
});

test('keys lead to a term whose element has no box of its own, and not to one that is hidden', async () => {
  const { browser, server } = extension;
  const body = `<!doctype html><html lang="en"><body>
    <p><span style="display:contents">Sciatica</span> hurts.</p>
    <div style="display:none"><p><span style="display:contents">Low back pain</span></p></div>
    <p style="visibility:hidden"><span style="display:contents">A muscle spasm</span></p>
    <p>A herniated disc.</p></body></html>`;
  const page = await browser.openPage(server.add('/contents', { body }));
  await settledTerms(browser, page);
  expect(await cardAfter(page, 'next-term')).toBe('Sciatica');
  expect(await cardAfter(page, 'next-term')).toBe('Herniated disc');
  expect(await cardAfter(page, 'next-term')).toBe('Sciatica');
});

test('a key turns Backnotes off and on, and ends a pause', async () => {
  const { browser } = extension;
  const { page, terms } = await openArticle();
  await browser.runCommand(page, 'toggle-backnotes');
  await paints(page, {});
  await browser.runCommand(page, 'toggle-backnotes');
  await paints(page, { 'backnotes-dotted': terms.length });

  await replaceStored(browser, {
    'local.pausedUntil': new Date(Date.now() + 60_000).toISOString(),
  });
  await paints(page, {});
  await browser.runCommand(page, 'toggle-backnotes');
  await paints(page, { 'backnotes-dotted': terms.length });
});

test('with the style "none", a key shows the marks and hides them again', async () => {
  const { browser } = extension;
  await replaceStored(browser, { 'register.highlightStyle': register('none') });
  const { page, terms } = await openArticle();
  await paints(page, { 'backnotes-none': terms.length });
  await browser.runCommand(page, 'toggle-marks');
  await paints(page, { 'backnotes-dotted': terms.length });
  await browser.runCommand(page, 'toggle-marks');
  await paints(page, { 'backnotes-none': terms.length });
});

test('every command has keys that the browser took, and its own page to change them', async () => {
  const commands = await extension.browser.runInExtension(async () => {
    const holder = globalThis as unknown as Record<'browser' | 'chrome', CommandsApi | undefined>;
    return (holder.browser ?? holder.chrome)?.commands.getAll();
  });
  const keys = new Map(commands?.map(({ name, shortcut }) => [name, shortcut]));
  const ours = ['next-term', 'previous-term', 'toggle-marks', 'toggle-backnotes'];
  for (const name of ours) expect(keys.get(name), name).toMatch(/^Alt\+Shift\+/);
  expect(new Set(ours.map((name) => keys.get(name))).size).toBe(ours.length);
});

interface CommandsApi {
  commands: { getAll(): Promise<{ name: string; shortcut: string; description: string }[]> };
}
