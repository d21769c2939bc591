import { expect, test } from 'vitest';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./reading-fixture.ts');

const openPage = useModulePage('tests/page/reading-fixture.ts');

test('a mention stays the same while its block grows, so that its card stays', async () => {
  const page = await openPage('<p>Sciatica hurts.</p>');
  const result = await page.evaluate(async () => {
    const probe = bundle.setUp();
    await bundle.terms(probe);
    const [before] = probe.reader.mentions();
    document.querySelector('p')?.append(' And lumbago.');
    await new Promise((resolve) => setTimeout(resolve));
    const terms = await bundle.terms(probe);
    return { terms, isSame: probe.reader.mentions()[0] === before, counts: probe.counts };
  });
  expect(result).toEqual({
    terms: ['sciatica:Sciatica', 'low-back-pain:lumbago'],
    isSame: true,
    counts: { added: 2, removed: 0 },
  });
  await page.close();
});
