import { expect, test } from 'vitest';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./reading-fixture.ts');

const openPage = useModulePage('tests/page/reading-fixture.ts');

const TERM = '<p>Here I write of sciatica, a while, and then of nothing much that matters.</p>';
const OTHER = '<p>The weather was so fine that nobody thought of what the evening held.</p>';

test('a line that comes into each section while a page is read moves no mark away', async () => {
  const section = `<section>${(TERM + OTHER + OTHER).repeat(16)}</section>`;
  const page = await openPage(
    `<!doctype html><html lang="en"><title>Sciatica</title><body>${section.repeat(10)}`,
  );
  const count = await page.evaluate(async () => {
    const probe = bundle.setUp(() => {
      for (const section of document.querySelectorAll('section')) {
        const line = document.createElement('p');
        line.append('An advertisement, with words enough to move all that is behind it far down.');
        section.prepend(line);
      }
    });
    await bundle.terms(probe);
    return (await bundle.terms(probe)).length;
  });
  expect(count).toBe(160);
  await page.close();
});

test('rows that a page takes away while it is read take no marks of others along', async () => {
  const page = await openPage(TERM.repeat(3000));
  const count = await page.evaluate(async () => {
    const probe = bundle.setUp(() => {
      const rows = [...document.querySelectorAll('p')];
      for (const [index, row] of rows.entries()) if (index % 100 === 0) row.remove();
    });
    await bundle.terms(probe);
    return (await bundle.terms(probe)).length;
  });
  expect(count).toBe(2970);
  await page.close();
});
