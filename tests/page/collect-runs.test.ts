import { expect, test } from 'vitest';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./runs-fixture.ts');

const openPage = useModulePage('tests/page/runs-fixture.ts');

async function runsOf(html: string): Promise<string[]> {
  const page = await openPage(html);
  const texts = await page.evaluate(() => bundle.runsIn(document.body).map((run) => run.text));
  await page.close();
  return texts;
}

test('a run goes on through inline elements', async () => {
  expect(await runsOf('a herniated <b>d<i>is</i>c</b> hurts')).toEqual(['a herniated disc hurts']);
});

test('a block ends a run, and what is in it is read with that block', async () => {
  expect(await runsOf('low<div>in between</div>back')).toEqual(['low', 'back']);
});

test('a line break is a space', async () => {
  expect(await runsOf('low<br>back')).toEqual(['low back']);
});

test('no form reaches across something that is not read', async () => {
  const [text] = await runsOf('low <code>x</code> back');
  expect(text).toMatch(/^low \u2028.*\u2028 back$/);
});

test('the pieces of a run lead back to its text nodes', async () => {
  const page = await openPage('one <b>two</b> three');
  const pieces = await page.evaluate(() =>
    bundle
      .runsIn(document.body)
      .flatMap((run) => run.pieces)
      .map(({ node, start }) => [node.data, start]),
  );
  await page.close();
  expect(pieces).toEqual([
    ['one ', 0],
    ['two', 4],
    [' three', 7],
  ]);
});
