import { expect, test } from 'vitest';
import { hidden, middleOf, rest, shownTitle } from './card-page.ts';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./card-fixture.ts');

const openPage = useModulePage('tests/page/card-fixture.ts');

test('text is selected from a term on as if its card had not been there', async () => {
  const lines = '<p style="margin:20px">Words that follow in the next paragraph.</p>'.repeat(12);
  const page = await openPage(
    `<p style="margin:40px 20px 0">A <b id="disc" data-note="disc">herniated disc</b>.</p>${lines}`,
  );
  await page.evaluate(() => void bundle.setUp({ hoverDelay: 60 }));
  await rest(page, '#disc');
  await shownTitle(page);
  const { x, y } = await middleOf(page, '#disc');
  await page.mouse.down();
  await page.mouse.move(x, y + 60, { steps: 6 });
  await hidden(page);
  await page.mouse.move(x, y + 120, { steps: 6 });
  await page.mouse.up();
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected.match(/Words/g)?.length).toBeLessThanOrEqual(4);
  await page.close();
});
