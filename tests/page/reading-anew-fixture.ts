import { changePage, type PageChange } from './page-changes.ts';
import { setUp, terms } from './reading-fixture.ts';

/** How much faster time goes here: reading gathers changes for a fifth of a second. */
const HURRY = 50;

/** Has all that waits in this page wait less. */
export function hurry(): void {
  const wait = globalThis.setTimeout.bind(globalThis);
  globalThis.setTimeout = ((callback: () => void, milliseconds = 0) =>
    wait(callback, milliseconds / HURRY)) as typeof setTimeout;
}

/** Lets the browser tell of a change. */
const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Reads a page while it changes, and once more as it is at the end.
 * @returns `note:text` of every mention: of the reader that followed, and of one that begins there
 */
export async function readTwice(
  title: string,
  html: string,
  changes: readonly PageChange[],
): Promise<{ followed: string[]; anew: string[]; html: string }> {
  document.title = title;
  document.body.innerHTML = html;
  const follower = setUp();
  for (const change of changes) {
    if (change.do !== 'wait') changePage(document, change);
    else {
      await told();
      await terms(follower);
    }
  }
  await told();
  const followed = await terms(follower);
  follower.abort.abort();
  const beginner = setUp();
  const anew = await terms(beginner);
  beginner.abort.abort();
  return { followed, anew, html: document.body.innerHTML };
}
