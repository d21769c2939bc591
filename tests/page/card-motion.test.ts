import { expect, test } from 'vitest';
import { restUntilReady } from './card-page.ts';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./card-fixture.ts');

const ARTICLE = '<p style="margin:80px">A <b id="disc" data-note="disc">herniated disc</b>.</p>';

/** What the animations change that a card waits for. */
const animated = () =>
  bundle
    .inAnyCard('.frame')
    ?.getAnimations()
    .map(({ effect }) => effect)
    .flatMap((effect) => (effect instanceof KeyframeEffect ? effect.getKeyframes() : []))
    .flatMap(({ opacity, translate }) => [opacity && 'opacity', translate && 'translate'])
    .filter((name) => typeof name === 'string');

test.each([true, false])('reduced motion %s: the card moves only where it may', async (reduced) => {
  const open = reduced ? openStill : openMoving;
  const page = await open(ARTICLE);
  expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(
    reduced,
  );
  await restUntilReady(page, '#disc', 60_000);
  const changed = await page.evaluate(animated);
  expect([...new Set(changed)]).toEqual(reduced ? ['opacity'] : ['opacity', 'translate']);
  await page.close();
});

const openStill = useModulePage('tests/page/card-fixture.ts', { reducedMotion: true });
const openMoving = useModulePage('tests/page/card-fixture.ts');
