import { expect, test } from 'vitest';
import { answerTriage } from '../../scripts/tour/answer-triage.ts';
import { openCardOf } from '../../scripts/tour/open-card-of.ts';
import { settledTerms } from './harness/settled-terms.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();

// With a server of the reader's own connected: tests/webdav/section.test.ts.
test('no request is made but the page’s own, whatever the reader does short of Connect', async () => {
  const { browser, shelf, server } = extension;
  const address = shelf('sample-article.html');
  const page = await browser.openPage(address);
  const [term] = await settledTerms(browser, page);
  if (!term) throw new Error('no term');
  await openCardOf(browser, page, term);
  await page.keyboard.press('Escape');
  const popup = await browser.openPopup(page);
  await answerTriage(popup);
  const options = await browser.openExtensionPage('options.html');
  const tint = await options.waitForSelector('input[name="highlight-style"][value="tint"]');
  await tint?.click();
  // The page asks for one thing more, which shows that requests are seen at all.
  await page.evaluate((origin) => fetch(`${origin}/favicon.ico`), server.origin);

  const requests = await browser.requests();
  expect(requests).toContain(address);
  expect(requests).toContain(`${server.origin}/favicon.ico`);
  expect(requests.filter((url) => !url.startsWith(`${server.origin}/`))).toEqual([]);
  expect(new Set(requests)).toEqual(new Set([address, `${server.origin}/favicon.ico`]));
});
