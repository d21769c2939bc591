import { expect, test } from 'vitest';
import { rest, shownTitle } from './card-page.ts';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./card-fixture.ts');

const ARTICLE = '<p style="margin:80px">A <b id="disc" data-note="disc">herniated disc</b>.</p>';

/** The animations of the card in the frame in which it is first there. */
const animations = () =>
  new Promise<number>((resolve) => {
    const look = () => {
      const frame = bundle.inCard('.frame');
      if (frame) resolve(frame.getAnimations().length);
      else requestAnimationFrame(look);
    };
    look();
  });

test.each([true, false])('reduced motion %s: the card moves only where it may', async (reduced) => {
  const open = reduced ? openStill : openMoving;
  const page = await open(ARTICLE);
  expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(
    reduced,
  );
  await page.evaluate(() => void bundle.setUp());
  const counted = page.evaluate(animations);
  await rest(page, '#disc');
  await shownTitle(page);
  expect(await counted).toBe(reduced ? 0 : 1);
  await page.close();
});

const openStill = useModulePage('tests/page/card-fixture.ts', { reducedMotion: true });
const openMoving = useModulePage('tests/page/card-fixture.ts');
