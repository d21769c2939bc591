import { expect, test } from 'vitest';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('../../components/reading/dom/shadow-finder.ts');

const openPage = useModulePage('components/reading/dom/shadow-finder.ts');

test('what has no shadow root is asked again twice, and then forgotten', async () => {
  const page = await openPage('<main><x-one></x-one><x-two></x-two><div></div></main>');
  const steps = await page.evaluate(() => {
    const shadows = bundle.createShadowFinder((element) => element.shadowRoot);
    const names = (found: Iterable<ShadowRoot | null>) =>
      [...found].flatMap((root) => (root ? [root.host.localName] : []));
    const [one, two, div] = ['x-one', 'x-two', 'div'].map((name) => document.querySelector(name));
    const seen = [[names(shadows.search(document.body, 'likely')), shadows.isWaiting()]];
    for (const element of [one, two, div]) {
      element?.attachShadow({ mode: 'open' });
      seen.push([names(shadows.searchAgain()), shadows.isWaiting()]);
    }
    return seen;
  });
  expect(steps).toEqual([
    [[], true],
    [['x-one'], true],
    [['x-two'], true],
    [[], false],
  ]);
  await page.close();
});

test('a root that has left the page is found again when it comes back', async () => {
  const page = await openPage('<main><x-one></x-one></main>');
  const counts = await page.evaluate(() => {
    const shadows = bundle.createShadowFinder((element) => element.shadowRoot);
    const host = document.querySelector('x-one');
    host?.attachShadow({ mode: 'open' });
    const count = () =>
      [...shadows.search(document.body, 'likely')].filter((root) => root !== null).length;
    const seen = [count(), count()];
    host?.remove();
    shadows.prune();
    if (host) document.body.append(host);
    return [...seen, count()];
  });
  expect(counts).toEqual([1, 0, 1]);
  await page.close();
});
