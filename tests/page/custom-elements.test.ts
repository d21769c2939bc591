import { expect, test } from 'vitest';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./custom-elements-fixture.ts');

const openPage = useModulePage('tests/page/custom-elements-fixture.ts');

test('searched in pieces, a page gives every custom element, and each of them once', async () => {
  const page = await openPage('<p>A page</p>');
  const seed = Date.now() % 1_000_000;
  expect(await page.evaluate((at) => bundle.compare(at), seed), `seed ${seed}`).toEqual([]);
  await page.close();
});
