import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { openCardOf } from '../../scripts/tour/open-card-of.ts';
import { settledTerms } from './harness/settled-terms.ts';
import { replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

test('"Hide this term" takes its marks off every page, and the settings bring them back', async () => {
  const { browser, shelf } = extension;
  const [first, second] = [
    await browser.openPage(shelf('dark.html')),
    await browser.openPage(shelf('sample-article.html')),
  ];
  const notesOn = async (page: Page): Promise<string[]> =>
    (await settledTerms(browser, page)).map(({ note }) => note);
  const marks = (page: Page, isThere: boolean) =>
    pollUntil(`sciatica to be marked: ${isThere}`, async () =>
      (await notesOn(page)).includes('sciatica') === isThere ? true : undefined,
    );
  await marks(first, true);
  const before = await notesOn(second);
  const term = (await settledTerms(browser, second)).find(({ note }) => note === 'sciatica');
  if (!term) throw new Error('no sciatica');
  await openCardOf(browser, second, term);
  const pressed = await browser.readCard(second, (root) => {
    const button = [...root.querySelectorAll<HTMLElement>('.quiet')].at(-1);
    button?.click();
    return button?.textContent;
  });
  expect(pressed).toBe('Hide this term');
  await marks(second, false);
  await marks(first, false);
  expect(await browser.readCard(second, () => true)).toBeNull();

  const options = await browser.openExtensionPage('options.html');
  const bring = await options.waitForSelector('button[aria-label$=" Sciatica"]');
  await bring?.evaluate((button) => (button as HTMLElement).click());
  await second.bringToFront();
  await marks(second, true);
  expect(await notesOn(second)).toEqual(before);
  await first.bringToFront();
  await marks(first, true);
});
