import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { HighlightStyle } from '../../components/settings/settings.ts';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./marks-fixture.ts') & typeof import('./picture-fixture.ts');

const openPage = useModulePage('tests/page/marks-picture-fixture.ts', { forcedColours: true });

const PAGE = `<!doctype html><html lang="en"><body style="font:20px/40px sans-serif;color:#777">
  <p>A <span id="term">herniated disc</span> and <a id="link" href="#x">sciatica</a>.</p>
  <p id="other">The weather is fine today.</p></body></html>`;

async function openMarked(highlightStyle: HighlightStyle): Promise<Page> {
  const page = await openPage(PAGE);
  await page.evaluate(async (style) => {
    globalThis.probe = bundle.setUp({ highlightStyle: style });
    await bundle.markedIn(globalThis.probe);
  }, highlightStyle);
  return page;
}

const picture = (page: Page): Promise<string> => page.screenshot({ encoding: 'base64' });

const areasOf = (page: Page) =>
  page.evaluate(() =>
    ['#term', '#link', '#other'].map((at) => {
      const { x, y, width, height } =
        document.querySelector(at)?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height: height + 4 };
    }),
  );

test.each(['dotted', 'solid', 'wavy', 'tint'] as const)(
  'forced colours: a %s mark is seen, and its text can be read',
  async (style) => {
    const page = await openMarked(style);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const marked = await picture(page);
    const areas = await areasOf(page);
    const contrasts = await page.evaluate(
      (taken, parts) => bundle.textContrasts(taken, parts),
      marked,
      areas,
    );
    for (const contrast of contrasts) expect(contrast).toBeGreaterThanOrEqual(4.5);
    await page.evaluate(() => globalThis.probe.abort.abort());
    expect(await picture(page)).not.toBe(marked);
    await page.close();
  },
);

test('forced colours: the style "none" draws nothing, and its terms are found', async () => {
  const page = await openMarked('none');
  const unseen = await picture(page);
  const text = await page.evaluate(() => {
    const { x, y, width, height } =
      document.querySelector('#term')?.getBoundingClientRect() ?? new DOMRect();
    return globalThis.probe.highlights.mentionAt(x + width / 2, y + height / 2)?.mention.text;
  });
  expect(text).toBe('herniated disc');
  await page.evaluate(() => globalThis.probe.highlights.toggleMarks());
  expect(await picture(page)).not.toBe(unseen);
  await page.evaluate(() => globalThis.probe.highlights.toggleMarks());
  expect(await picture(page)).toBe(unseen);
  await page.evaluate(() => globalThis.probe.abort.abort());
  expect(await picture(page)).toBe(unseen);
  await page.close();
});
