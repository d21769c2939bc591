import { expect, test } from 'vitest';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { openCardOf } from '../../scripts/tour/open-card-of.ts';
import { pageSource } from './harness/page-source.ts';
import { reactApp } from './harness/react-app.ts';
import { settledTerms } from './harness/settled-terms.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();

test('the sample article is the same before, during and after', async () => {
  const { browser, server, shelf } = extension;
  // The same page where the extension does not run is what it should look like.
  const source = await (await fetch(shelf('sample-article.html'))).text();
  const page = await browser.openPage(shelf('sample-article.html'));
  const untouched = await page.evaluate(
    (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
    source,
  );
  const [term] = await settledTerms(browser, page);
  expect(await pageSource(page)).toBe(untouched);

  if (!term) throw new Error('the sample article has no term');
  await openCardOf(browser, page, term);
  await page.keyboard.press('Escape');
  await pollUntil('the card to go', async () =>
    (await browser.readCard(page, () => true)) === null ? true : undefined,
  );
  expect(await pageSource(page)).toBe(untouched);
  expect(server.origin).toContain('127.0.0.1');
});

test('no change to the tree is made by marking, not even one that is taken back', async () => {
  const { browser, server } = extension;
  const body = `<!doctype html><html lang="en"><body>
    <script>
      window.changes = [];
      new MutationObserver((records) => window.changes.push(...records.map((r) => r.type + ' ' + r.target.nodeName)))
        .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    </script>
    <p>Low back pain and sciatica.</p><button>Stop</button></body></html>`;
  const page = await browser.openPage(server.add('/observed', { body }));
  await page.evaluate(() => {
    (globalThis as unknown as { changes: string[] }).changes.length = 0;
  });
  await page.reload();
  await settledTerms(browser, page);
  const changes = await page.evaluate(
    () => (globalThis as unknown as { changes: string[] }).changes,
  );
  // The parser itself adds what comes after the script.
  expect(changes.filter((change) => !/^childList (BODY|P|BUTTON|HTML)$/.test(change))).toEqual([]);
});

test('an app that renders its text ten times a second keeps its nodes and never breaks', async () => {
  const { browser, server } = extension;
  const page = await browser.openPage(await reactApp(server));
  const terms = await settledTerms(browser, page);
  expect(terms.map(({ note }) => note)).toContain('sciatica');

  const first = terms.find(({ note }) => note === 'herniated-disc');
  if (!first) throw new Error('the steady paragraph has no term');
  await openCardOf(browser, page, first);
  await page.keyboard.press('Escape');
  await pollUntil('the card to go', async () =>
    (await browser.readCard(page, () => true)) === null ? true : undefined,
  );
  await page.waitForFunction(
    () => (globalThis as unknown as { app: { renders: number } }).app.renders >= 20,
  );
  const state = await page.evaluate(() => {
    const { app } = globalThis as unknown as {
      app: { stop(): void; expected(): string; errors: string[] };
    };
    app.stop();
    const root = document.getElementById('root');
    return { shown: root?.innerHTML, expected: app.expected(), errors: app.errors };
  });
  expect(state.errors).toEqual([]);
  expect(state.shown).toBe(state.expected);
});
