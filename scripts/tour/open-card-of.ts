import type { Page } from 'puppeteer-core';
import type { ListedTerm } from '../../components/messages/message.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { pollUntil } from '../browsers/poll-until.ts';
import { placeOfTerm } from './place-of-term.ts';

/**
 * Moves the pointer onto a term, as a hand would, and waits for its card.
 * @returns the card's text
 */
export async function openCardOf(
  browser: ExtensionBrowser,
  page: Page,
  term: ListedTerm,
): Promise<string> {
  const place = await placeOfTerm(page, term);
  if (!place) throw new Error(`"${term.text}" has no place on the screen`);
  await page.mouse.move(place.x, place.y + 60);
  await page.mouse.move(place.x, place.y, { steps: 6 });
  return pollUntil(`the card of "${term.text}"`, async () => {
    const text = await browser.readCard(page, (root) => root.querySelector('.card')?.textContent);
    return text ? text : undefined;
  });
}
