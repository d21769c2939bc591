import { expect, test } from 'vitest';
import { rest, shownTitle } from './card-page.ts';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./card-fixture.ts');

const ARTICLE = '<p style="margin:80px">A <b id="disc" data-note="disc">herniated disc</b>.</p>';

/** What the card's animations change, in the frame in which it is first there. */
const animated = () =>
  new Promise<string[]>((resolve) => {
    const look = () => {
      const effects = bundle
        .inAnyCard('.frame')
        ?.getAnimations()
        .map(({ effect }) => effect);
      if (!effects) return requestAnimationFrame(look);
      resolve(
        effects
          .flatMap((effect) => (effect instanceof KeyframeEffect ? effect.getKeyframes() : []))
          .flatMap(({ opacity, translate }) => [opacity && 'opacity', translate && 'translate'])
          .filter((name) => typeof name === 'string'),
      );
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
  const changed = page.evaluate(animated);
  await rest(page, '#disc');
  await shownTitle(page);
  expect([...new Set(await changed)]).toEqual(reduced ? ['opacity'] : ['opacity', 'translate']);
  await page.close();
});

const openStill = useModulePage('tests/page/card-fixture.ts', { reducedMotion: true });
const openMoving = useModulePage('tests/page/card-fixture.ts');
