import { expect, test } from 'vitest';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('../../components/page/dom/site-of.ts');

const openPage = useModulePage('components/page/dom/site-of.ts');

test('a document without an address has the site of the page that made it', async () => {
  const page = await openPage('<iframe></iframe><iframe srcdoc="x"></iframe><iframe></iframe>');
  const sites = await page.evaluate(async () => {
    const frames = [...document.querySelectorAll('iframe')];
    const [, , last] = frames;
    if (last) last.src = URL.createObjectURL(new Blob(['x'], { type: 'text/html' }));
    await new Promise((resolve) => last?.addEventListener('load', resolve, { once: true }));
    const alone = document.implementation.createHTMLDocument();
    return [document, ...frames.map((frame) => frame.contentDocument ?? alone)].map(bundle.siteOf);
  });
  expect(sites).toEqual(Array(4).fill('127.0.0.1'));
  await page.close();
});
