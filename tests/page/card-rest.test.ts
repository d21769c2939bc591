import { expect, test } from 'vitest';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./card-fixture.ts');

const openPage = useModulePage('tests/page/card-fixture.ts');

test('after its card has gone with its term, nothing of ours is left running', async () => {
  const page = await openPage('<p>A <b id="disc" data-note="disc">herniated disc</b>.</p>');
  const { shown, frames } = await page.evaluate(async () => {
    const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
    const isShown = () => document.querySelector('backnotes-card') !== null;
    let count = 0;
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => {
      count += 1;
      return ask(callback);
    };
    const { card } = bundle.setUp();
    card.show(bundle.targetAt('#disc'), 'list');
    const before = isShown();
    document.querySelector('#disc')?.remove();
    while (isShown()) await pause(20);
    await pause(300);
    count = 0;
    await pause(1000);
    return { shown: before, frames: count };
  });
  expect(shown).toBe(true);
  expect(frames).toBe(0);
  await page.close();
});
