import type { Page } from 'puppeteer-core';

declare const bundle: typeof import('./card-fixture.ts');

/** Waits, in ms, in the test's own time. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The middle of an element's first client rect. */
export const middleOf = (page: Page, selector: string): Promise<{ x: number; y: number }> =>
  page.evaluate((at) => {
    const rect = document.querySelector(at)?.getClientRects()[0];
    if (!rect) throw new Error(`nothing at ${at}`);
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }, selector);

/** Moves the pointer onto an element and lets it rest there. */
export async function rest(page: Page, selector: string): Promise<void> {
  const { x, y } = await middleOf(page, selector);
  await page.mouse.move(x - 4, y);
  await page.mouse.move(x, y);
}

/**
 * Sets the card up, on a clock that the test rings with `ring()`, and rests the pointer on an element until its card is
 * in the page, to be seen `hoverDelay` ms after the pointer came. `card` is in the window, too.
 */
export async function restUntilReady(
  page: Page,
  selector: string,
  hoverDelay: number,
): Promise<void> {
  await page.evaluate((delay) => {
    const clock = bundle.heldClock();
    Object.assign(window, { ring: clock.ring }, bundle.setUp({ hoverDelay: delay, clock }));
  }, hoverDelay);
  await rest(page, selector);
  // The card hears of the pointer in a frame.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const { ring } = window as unknown as { ring(): boolean };
    while (!ring()) await new Promise(requestAnimationFrame);
  });
  await page.waitForFunction(() => bundle.inAnyCard('.frame') !== null);
}

/** The card's title, or null while there is no card. */
export const titleOf = (page: Page): Promise<string | null> =>
  page.evaluate(() => bundle.inCard('.title')?.textContent ?? null);

/** Waits until a card shows, and gives its title. */
export async function shownTitle(page: Page): Promise<string | null> {
  await page.waitForFunction(() => bundle.inCard('.title') !== null, { timeout: 5_000 });
  return titleOf(page);
}

/** Waits until no card shows. */
export async function hidden(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('backnotes-card') === null, {
    timeout: 5_000,
  });
}

/** The card's client box. */
export const boxOf = (
  page: Page,
): Promise<{ x: number; y: number; width: number; height: number }> =>
  page.evaluate(() => {
    const rect = bundle.inCard('.frame')?.getBoundingClientRect();
    if (!rect) throw new Error('no card');
    return { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
  });

/** The middle of an element inside the card. */
export const middleInCard = (page: Page, selector: string): Promise<{ x: number; y: number }> =>
  page.evaluate((at) => {
    const rect = bundle.inCard(at)?.getBoundingClientRect();
    if (!rect) throw new Error(`nothing at ${at} in the card`);
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }, selector);
