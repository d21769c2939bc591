import { expect, test } from 'vitest';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./reading-fixture.ts');

const openPage = useModulePage('tests/page/reading-fixture.ts');
const BACKS = '<h1>Low back pain</h1><p>Sciatica, lumbago or a slipped disc: MRI seldom helps.</p>';
const OTHERS =
  '<h1>Help!</h1><p>The disc is worn, and the strain on it is large.</p><p>Massage, heat, MRI.</p>';

test('the next page of an application is judged by itself, and not by the one before', async () => {
  const page = await openPage(
    `<title>Back pain</title><main>${BACKS}</main><footer>Massage and stretching</footer>`,
  );
  const seen = await page.evaluate(
    async (backs, others) => {
      const probe = bundle.setUp();
      const texts = async () => {
        await new Promise((resolve) => setTimeout(resolve));
        return (await bundle.terms(probe)).map((term) => term.replace(/^[^:]*:/, ''));
      };
      const main = document.querySelector('main');
      if (!main) throw new Error('no page');
      const steps = [await texts()];
      document.title = 'Help!';
      main.innerHTML = others;
      steps.push(await texts());
      main.innerHTML = backs;
      steps.push(await texts());
      // As frameworks do that keep their nodes.
      for (const element of main.children) {
        const { firstChild } = element;
        if (firstChild instanceof Text) firstChild.data = 'Massage, heat, MRI.';
      }
      steps.push(await texts());
      return steps;
    },
    BACKS,
    OTHERS,
  );
  const back = ['Low back pain', 'Sciatica', 'lumbago', 'slipped disc', 'MRI'];
  expect(seen[0]).toEqual([...back, 'Massage', 'stretching']);
  expect(seen[1]).toEqual([]);
  expect(seen[2]?.slice(0, 5)).toEqual(back);
  expect(seen[3]).toEqual([]);
  await page.close();
});

test('a title that comes after the text tells the sense of its words', async () => {
  const page = await openPage(
    `<title>Loading</title><p>My sciatica.</p>${'<p>It was a fine day.</p>'.repeat(200)}<p>Massage, heat, MRI.</p>`,
  );
  const seen = await page.evaluate(async () => {
    const probe = bundle.setUp();
    const steps = [await bundle.terms(probe)];
    for (const title of ['Low back pain', '1 new message', 'Low back pain']) {
      document.title = title;
      await new Promise((resolve) => setTimeout(resolve));
      steps.push(await bundle.terms(probe));
    }
    return steps.map((terms) => terms.map((term) => term.replace(/^[^:]*:/, '')));
  });
  const all = ['sciatica', 'Massage', 'heat', 'MRI'];
  expect(seen).toEqual([['sciatica'], all, all, all]);
  await page.close();
});
