import type { Page } from 'puppeteer-core';
import { pollUntil } from '../browsers/poll-until.ts';

/** What one screen of the check looks like from outside. */
interface Screen {
  /** The words of its heading. */
  heading: string;
  /** The result's level, or null while there are questions. */
  level: string | null;
}

/** A finished check. */
export interface TriageWalk {
  /** The headings of all screens in the order they were met, the result last. */
  headings: string[];
  /** The level of the result. */
  level: string;
}

/**
 * Answers the check in the popup the way a reader without any sign does: "none of these", and the
 * first choice of every other question.
 * @param atScreen is called on every screen, before it is answered
 */
export async function answerTriage(
  popup: Page,
  atScreen: (screen: Screen) => Promise<void> = async () => undefined,
): Promise<TriageWalk> {
  const headings: string[] = [];
  for (let last = ''; headings.length < 30; ) {
    const screen = await pollUntil('the next screen of the check', async () => {
      const now = await popup.evaluate(readScreen);
      return now && now.heading !== last ? now : undefined;
    });
    last = screen.heading;
    headings.push(screen.heading);
    await atScreen(screen);
    if (screen.level !== null) return { headings, level: screen.level };
    // By its own click handler's event, but in the right place: a row may be below the fold.
    const answer = await popup.$('.triage-none, .triage-choice');
    if (!answer) throw new Error(`no answer can be given to "${screen.heading}"`);
    await answer.scrollIntoView();
    await answer.click();
  }
  throw new Error(`the check does not end: ${headings.join(' · ')}`);
}

/** Runs in the popup. */
function readScreen(): Screen | null {
  const heading = document.querySelector('[data-triage-heading]')?.textContent?.trim();
  if (!heading) return null;
  const result = document.querySelector('.triage-result');
  return { heading, level: /level-(\w+)/.exec(result?.className ?? '')?.[1] ?? null };
}
