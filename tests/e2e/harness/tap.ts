import type { Page } from 'puppeteer-core';
import { pollUntil } from '../../../scripts/browsers/poll-until.ts';

/** Taps the first element that fits and says these words, as a reader would; waits for it to be there. */
export async function tap(page: Page, selector: string, words?: string | RegExp): Promise<void> {
  const element = await pollUntil(`${selector} ${words ?? ''}`, async () => {
    for (const one of await page.$$(selector)) {
      if (words === undefined) return one;
      const text = (await one.evaluate((each) => each.textContent ?? '')).trim();
      if (typeof words === 'string' ? text === words : words.test(text)) return one;
    }
    return undefined;
  });
  await element.scrollIntoView();
  await element.click();
}

/** Waits until the heading of the screen fits, and gives it. */
export function headingLike(page: Page, words: RegExp): Promise<string> {
  return pollUntil(`the heading ${words}`, async () => {
    const heading = await page.evaluate(
      () => document.querySelector('[data-triage-heading]')?.textContent?.trim() ?? '',
    );
    return words.test(heading) ? heading : undefined;
  });
}

/** The text of everything that fits. */
export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$$eval(selector, (found) => found.map((each) => each.textContent ?? '').join('\n'));
