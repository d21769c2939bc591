import { expect, test } from 'vitest';
import {
  type HostileKind,
  MANY_SENTENCES,
  makeHostilePage,
} from '../bench/pages/make-hostile-page.ts';
import { consoleErrors } from './harness/console-errors.ts';
import { paintedRanges } from './harness/painted-ranges.ts';
import { settledTerms } from './harness/settled-terms.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();

// How long our longest task takes on them is a figure of the benchmark: `npm run -s bench -- hostile`.
test.each<[HostileKind, number, string[]]>([
  // Nothing is read so far down. All of them: a native function that goes down by recursion crashed Firefox at 80,000.
  ['deep', 100_000, ['sciatica']],
  ['many-texts', 20_000, ['sciatica', 'low-back-pain']],
  ['one-text', 1, ['sciatica', 'low-back-pain']],
  [
    'many-words',
    1,
    ['sciatica', ...Array(MANY_SENTENCES).fill(['herniated-disc', 'nsaid']).flat()],
  ],
])(
  'a hostile page (%s) is read, and no error is made',
  { timeout: 180_000 },
  async (kind, size, notes) => {
    const { browser, server } = extension;
    const url = server.add(`/hostile-${kind}.html`, { body: makeHostilePage(kind, size) });
    const page = await browser.openTab();
    const errors = consoleErrors(page);
    // 100,000 levels take Firefox sixteen seconds without us, and more where other tests are at work.
    await page.goto(url, { timeout: 120_000 });
    const terms = await settledTerms(browser, page);
    expect(terms.map(({ note }) => note)).toEqual(notes);
    expect(errors).toEqual([]);
    await page.close();
  },
);

test('text that changes in every frame is followed, and its last words are marked', async () => {
  const { browser, server } = extension;
  const body = `<!doctype html><html lang="en"><body><p>Sciatica.</p><p id="clock">0</p><script>
    const clock = document.querySelector('#clock').firstChild;
    let turn = 0;
    const tick = () => {
      turn += 1;
      clock.data = turn < 120 ? 'Turn ' + turn + ' of spinal stenosis' : 'Low back pain at the end';
      if (turn < 120) requestAnimationFrame(tick);
    };
    tick();
  </script></body></html>`;
  const page = await browser.openTab();
  const errors = consoleErrors(page);
  await page.goto(server.add('/every-frame.html', { body }));
  await page.waitForFunction(() => document.body.textContent?.includes('at the end'));
  await expect
    .poll(async () => (await settledTerms(browser, page)).map(({ note }) => note), {
      timeout: 10_000,
    })
    .toEqual(['sciatica', 'low-back-pain']);
  expect(errors).toEqual([]);
});

test('a page that clears the highlights and spoils its prototypes makes no error', async () => {
  const { browser, server } = extension;
  const body = `<!doctype html><html lang="en"><head><script>
    Array.prototype.map = Array.prototype.filter = () => { throw new Error('spoiled'); };
    Node.prototype.contains = String.prototype.slice = () => { throw new Error('spoiled'); };
    Object.defineProperty(Node.prototype, 'textContent', { get() { throw new Error('spoiled'); } });
    setInterval(() => CSS.highlights.clear(), 50);
  </script></head><body><p>Low back pain and sciatica.</p></body></html>`;
  const page = await browser.openTab();
  const errors = consoleErrors(page);
  await page.goto(server.add('/spoiled.html', { body }));
  const terms = await settledTerms(browser, page);
  expect(terms.map(({ note }) => note)).toEqual(['low-back-pain', 'sciatica']);
  await paintedRanges(page).catch(() => undefined);
  expect(errors).toEqual([]);
});
