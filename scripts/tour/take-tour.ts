import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ListedTerm } from '../../components/messages/message.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { listTerms } from '../scan/list-terms.ts';
import { answerTriage } from './answer-triage.ts';
import { openCardOf } from './open-card-of.ts';

/** What the tour saw. */
export interface Tour {
  terms: ListedTerm[];
  /** Absolute paths of the pictures, in the order they were taken. */
  pictures: string[];
}

/**
 * Does what a person would do on a first look, with a real pointer: hovers a term, opens the toolbar
 * popup and answers the check, opens the options. Takes a picture of each.
 * @param folder where the pictures go; made if it is not there
 */
export async function takeTour(
  browser: ExtensionBrowser,
  url: string,
  folder: string,
): Promise<Tour> {
  await mkdir(folder, { recursive: true });
  const pictures: string[] = [];
  const picture = async (page: Page, name: string): Promise<void> => {
    const path = join(
      folder,
      `${browser.name}-${pictures.length + 1}-${name}.png`,
    ) as `${string}.png`;
    await page.screenshot({ path });
    pictures.push(path);
  };

  const page = await browser.openPage(url);
  const terms = await listTerms(browser, page);
  await picture(page, 'page');
  const term = terms.find(({ start }) => start !== null);
  if (term) {
    await openCardOf(browser, page, term);
    await browser.readCard(page, waitForFade);
    await picture(page, 'card');
    await page.keyboard.press('Escape');
  }

  const popup = await browser.openPopup(page);
  let question = 0;
  await answerTriage(popup, async ({ level }) => {
    question += 1;
    if (level !== null) await picture(popup, 'result');
    else if (question <= 3) await picture(popup, `question-${question}`);
  });

  const options = await browser.openExtensionPage('options.html');
  await options.waitForFunction(() => document.querySelector('h1') !== null);
  await picture(options, 'options');
  return { terms, pictures };
}

/** Runs in the card: the picture is to show it whole, not half faded in. */
async function waitForFade(root: ShadowRoot): Promise<void> {
  const moving = [
    ...root.getAnimations(),
    ...root.host.getAnimations(),
    ...document.getAnimations(),
  ];
  await Promise.allSettled(moving.map((each) => each.finished));
}
