import { expect, test } from 'vitest';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./stretches-fixture.ts');

const openPage = useModulePage('tests/page/stretches-fixture.ts');

test('a common page is one part', async () => {
  const page = await openPage('<p>One.</p><p>Two.</p>');
  expect(await page.evaluate(() => bundle.partsOfBody())).toEqual(['One.Two.']);
  await page.close();
});

test('a large page is cut into small parts, nothing lost and nothing twice', async () => {
  const page = await openPage(
    `loose<!-- not read --><section>${'<p>a <b>b</b></p>'.repeat(40)}</section>${'<p>c</p>'.repeat(40)}end`,
  );
  const { parts, whole } = await page.evaluate(() => ({
    parts: bundle.partsOfBody(20),
    whole: document.body.textContent,
  }));
  expect(parts.join('')).toBe(whole);
  expect(parts.length).toBeGreaterThan(5);
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(20 * 3);
  await page.close();
});

test('what a page takes away meanwhile takes nothing else along', async () => {
  const page = await openPage(
    Array.from({ length: 100 }, (_, index) => `<p>${index}.</p>`).join(''),
  );
  const text = await page.evaluate(() =>
    bundle.partsWhileGoing(20, [
      ...document.querySelectorAll('p:nth-child(n + 15):nth-child(-n + 60)'),
    ]),
  );
  for (const index of [0, 13, 60, 80, 99]) expect(text).toContain(`${index}.`);
  await page.close();
});

test('very many neighbours are gathered, and their blocks are found by both ways', async () => {
  const page = await openPage('<div id="crowd"></div><p id="other">Sciatica, too.</p>');
  const result = await page.evaluate(() => {
    const crowd = document.querySelector('#crowd');
    for (let index = 0; index < 30_000; index++) crowd?.append('word ', document.createComment(''));
    const block = document.createElement('p');
    block.id = 'block';
    block.append('Sciatica');
    crowd?.append(block, ' and Sciatica.');
    const parts = bundle.partsOfBody();
    return {
      count: parts.length,
      isWhole: parts.join('') === document.body.textContent,
      blocks: bundle.blocksWith('Sciatica'),
    };
  });
  expect(result.isWhole).toBe(true);
  expect(result.count).toBeLessThan(100);
  expect(result.count).toBeGreaterThan(10);
  expect(result.blocks.located).toEqual(['block', 'other']);
  expect(new Set(result.blocks.every)).toEqual(new Set(['crowd', 'block', 'other']));
  await page.close();
});

test('a line of words in elements is cut into few parts, so that names over several are found', async () => {
  const page = await openPage(`<p>${'<i>slipped</i> <i>disc</i> '.repeat(60)}</p>`);
  const parts = await page.evaluate(() => bundle.partsOfBody(20));
  expect(parts.length).toBeLessThanOrEqual(7);
  expect(parts.filter((part) => part.includes('slipped disc')).length).toBeGreaterThan(4);
  await page.close();
});

test('one very long text is a part of its own', async () => {
  const page = await openPage('<p id="long"></p><p>Short.</p>');
  const lengths = await page.evaluate(() => {
    document.querySelector('#long')?.append('0123456789'.repeat(150_000));
    return bundle.partsOfBody().map((part) => part.length);
  });
  expect(lengths).toEqual([1_500_000, 6]);
  await page.close();
});

test.each([
  ['start', 10, 'one two th'],
  ['end', 10, 'four five.'],
  ['start', 100, 'one two three four five.'],
] as const)('the text at the %s, %i characters of it', async (edge, most, expected) => {
  const page = await openPage(
    '<div id="a"> <p>one two three</p>\n\n   \n<p>four</p> <i>five.</i></div><div id="b"><br></div>',
  );
  const found = await page.evaluate(
    (side, length) =>
      ['#a', '#b'].map((id) => {
        const element = document.querySelector(id);
        return element ? bundle.edgeText(element, side, length) : null;
      }),
    edge,
    most,
  );
  expect(found[0]?.trim()).toBe(edge === 'start' && most === 10 ? 'one two t' : expected);
  expect(found[1]).toBe('');
  await page.close();
});
