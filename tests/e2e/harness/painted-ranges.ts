import type { Frame, Page } from 'puppeteer-core';

/** How many ranges of each of our highlights the page paints now, by the highlight's name. */
export function paintedRanges(page: Page | Frame): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const ours = [...CSS.highlights].filter(([name]) => name.startsWith('backnotes-'));
    return Object.fromEntries(ours.map(([name, highlight]) => [name, highlight.size]));
  });
}
