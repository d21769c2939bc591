import { expect, test } from 'vitest';
import { middleOf, shownTitle } from './card-page.ts';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./card-fixture.ts');

const openPage = useModulePage('tests/page/card-fixture.ts', { touch: true });

/** The least that a finger hits (px), as in the house's look. */
const FINGER = 44;

test.each(['small', 'normal', 'large'] as const)(
  'for a finger everything that can be pressed is at least 44 px, in %s text',
  async (textSize) => {
    const page = await openPage(
      '<p style="margin:80px 0 0 20px">A <b id="disc" data-note="disc">herniated disc</b>.</p>',
    );
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    await page.evaluate((size) => {
      bundle.setUp({ hoverDelay: 60_000, textSize: size });
    }, textSize);
    const { x, y } = await middleOf(page, '#disc');
    await page.touchscreen.tap(x, y);
    await shownTitle(page);
    const sizes = () =>
      page.evaluate(() => {
        const card = bundle.inCard('.card');
        return [...(card?.querySelectorAll<HTMLElement>('button, summary, a') ?? [])].map(
          (element) => {
            const { width, height } = element.getBoundingClientRect();
            return {
              name: element.textContent || element.ariaLabel,
              width: Math.round(width),
              height: Math.round(height),
            };
          },
        );
      });
    const first = await sizes();
    expect(first.length).toBeGreaterThan(5);
    expect(first.filter(({ width, height }) => width < FINGER || height < FINGER)).toEqual([]);
    await page.evaluate(() => bundle.inCard('.chip')?.click());
    const second = await sizes();
    expect(second.some(({ name }) => name?.startsWith('Back'))).toBe(true);
    expect(second.filter(({ width, height }) => width < FINGER || height < FINGER)).toEqual([]);
    await page.close();
  },
);
