import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('../../components/reading/dom/watch-changes.ts');

const openPage = useModulePage('components/reading/dom/watch-changes.ts');

interface Seen {
  at: number;
  added: number;
  overflow: boolean;
}
interface Probe {
  seen: Seen[];
  watcher: ReturnType<typeof bundle.watchChanges>;
  change: () => void;
}
declare const probe: Probe;

/** @param cost milliseconds that each look at the changes is said to take */
const setUp = (page: Page, cost: number): Promise<void> =>
  page.evaluate((milliseconds) => {
    const seen: Seen[] = [];
    const watcher = bundle.watchChanges({
      document,
      onChanges: ({ added, overflow }) =>
        seen.push({ at: performance.now(), added: added.size, overflow }),
      worked: () => seen.length * milliseconds,
      signal: new AbortController().signal,
    });
    watcher.observe(document);
    const change = () => document.body.append(document.createElement('p'));
    Object.assign(window, { probe: { seen, watcher, change } satisfies Probe });
  }, cost);

test('a page that never rests is looked at the more seldom the more each look costs', async () => {
  const page = await openPage('<p>Text</p>');
  await setUp(page, 12);
  const gaps = await page.evaluate(async () => {
    const ticks = setInterval(probe.change, 10);
    while (probe.seen.length < 4) await new Promise((resolve) => setTimeout(resolve, 20));
    clearInterval(ticks);
    return probe.seen.slice(1).map(({ at }, index) => at - (probe.seen[index]?.at ?? 0));
  });
  // A timer may be up to one millisecond early.
  for (const gap of gaps) expect(gap).toBeGreaterThan(478);
  await page.close();
});

test('whoever asks for the terms does not wait for the end of a rest', async () => {
  const page = await openPage('<p>Text</p>');
  await setUp(page, 1_000_000);
  const first = await page.evaluate(async () => {
    probe.change();
    while (probe.seen.length < 1) await new Promise((resolve) => setTimeout(resolve, 20));
    probe.change();
    // Now it rests, for most of a second.
    await new Promise((resolve) => setTimeout(resolve, 250));
    return Promise.race([
      probe.watcher.flushed().then(() => `seen ${probe.seen.length} times`),
      new Promise((resolve) => setTimeout(resolve, 500, 'rests')),
    ]);
  });
  expect(first).toBe('seen 2 times');
  await page.close();
});

test('what came and went meanwhile is not counted, so that the page is not read as a whole', async () => {
  const page = await openPage('<p>Text</p>');
  await setUp(page, 0);
  const seen = await page.evaluate(async () => {
    for (let turn = 0; turn < 30; turn++) {
      for (let count = 0; count < 100; count++) probe.change();
      await Promise.resolve();
      for (const one of [...document.querySelectorAll('p')].slice(10)) one.remove();
      await Promise.resolve();
    }
    await probe.watcher.flushed();
    const few = probe.seen.map(({ overflow }) => overflow);
    for (let count = 0; count < 1500; count++) probe.change();
    await Promise.resolve();
    await probe.watcher.flushed();
    return { few, many: probe.seen.at(-1)?.overflow };
  });
  expect(seen).toEqual({ few: [false], many: true });
  await page.close();
});
