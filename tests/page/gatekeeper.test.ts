import { expect, test } from 'vitest';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./gatekeeper-fixture.ts');

const openPage = useModulePage('tests/page/gatekeeper-fixture.ts');

test('the reader is called where something passes, and only once', async () => {
  const page = await openPage('<p>Sciatica hurts.</p>');
  const told = await page.evaluate(async () => {
    const { keeper, told } = bundle.setUp();
    keeper.apply(0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    document.body.append('More sciatica.');
    await new Promise((resolve) => setTimeout(resolve, 500));
    return told;
  });
  expect(told).toEqual(['on', 'reader']);
});

test('while it is off nothing is asked, and a pause ends by itself', async () => {
  const page = await openPage('<p>Sciatica hurts.</p>');
  const [before, after] = await page.evaluate(async () => {
    const { keeper, told } = bundle.setUp();
    // Handed on without its object, as the entrypoint does.
    const { apply } = keeper;
    apply(Date.now() + 500);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const before = [...told];
    await new Promise((resolve) => setTimeout(resolve, 900));
    return [before, told];
  });
  expect(before).toEqual(['off']);
  expect(after).toEqual(['off', 'on', 'reader']);
});

test('a pause ends by the clock where the computer has slept, and its timers with it', async () => {
  const page = await openPage('<p>Sciatica hurts.</p>');
  const told = await page.evaluate(async () => {
    const { keeper, told } = bundle.setUp();
    const { now } = Date;
    // A minute is as long as it takes to test this.
    const { setTimeout: wait } = window;
    window.setTimeout = ((run: () => void, delay: number) =>
      wait(run, delay / 100)) as typeof window.setTimeout;
    keeper.apply(Date.now() + 3_600_000);
    Date.now = () => now() + 7_200_000;
    await new Promise((resolve) => wait(resolve, 2000));
    return told;
  });
  expect(told).toEqual(['off', 'on', 'reader']);
});

test('what comes later passes too, in a shadow root of its own as well', async () => {
  const page = await openPage('<p>The weather.</p><div id="host"></div>');
  const told = await page.evaluate(async () => {
    const { keeper, told } = bundle.setUp();
    keeper.apply(0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    document.querySelector('#host')?.attachShadow({ mode: 'open' }).append('An annular tear.');
    await new Promise((resolve) => setTimeout(resolve, 2000));
    return told;
  });
  expect(told).toEqual(['on', 'reader']);
});

test('words that come one by one, each in an element, pass together', async () => {
  const page = await openPage('<p>The weather. <b></b></p>');
  const told = await page.evaluate(async () => {
    const { keeper, told } = bundle.setUp();
    keeper.apply(0);
    for (const word of ['An ', 'annular ', 'tear ', 'heals.']) {
      await new Promise((resolve) => setTimeout(resolve, 400));
      const span = document.createElement('span');
      span.append(word);
      document.querySelector('p')?.append(span);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    return told;
  });
  expect(told).toEqual(['on', 'reader']);
});

test('it answers while there is no reader, and hands on when there is one', async () => {
  const page = await openPage('<p>The weather.</p>');
  const answers = await page.evaluate(async () => {
    const { keeper } = bundle.setUp();
    keeper.apply(0);
    const before = await keeper.answer({ kind: 'list-terms' });
    const view = await keeper.answer({ kind: 'tell-view' });
    keeper.slot.arrive(async ({ kind }) => `the reader on ${kind}`);
    return [before, view, await keeper.answer({ kind: 'list-terms' })];
  });
  expect(answers).toEqual([[], { canGoBack: false, hasFrames: false }, 'the reader on list-terms']);
});

test('who asks before it is known whether it is on waits for that, and does not hear that there is nothing', async () => {
  const page = await openPage('<p>Sciatica hurts.</p>');
  const answers = await page.evaluate(async () => {
    const { keeper, told } = bundle.setUp();
    const list = keeper.answer({ kind: 'list-terms' });
    const marks = keeper.answer({ kind: 'toggle-marks' });
    const site = await keeper.answer({ kind: 'tell-site' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    keeper.apply(0);
    while (!told.includes('reader')) await new Promise((resolve) => setTimeout(resolve, 10));
    keeper.slot.arrive(async ({ kind }) => `the reader on ${kind}`);
    return [site, await list, await marks];
  });
  expect(answers).toEqual([expect.any(String), 'the reader on list-terms', true]);
  await page.close();
});
