import type { Page } from 'puppeteer-core';
import type { ListedTerm } from '../../components/messages/message.ts';

/** A place in the page's viewport, in CSS pixels. */
export interface Place {
  x: number;
  y: number;
}

/**
 * Scrolls a listed term into view and gives the middle of its first line.
 * @returns null for a term in a shadow root, which the page cannot reach by offset
 */
export async function placeOfTerm(page: Page, term: ListedTerm): Promise<Place | null> {
  if (term.start === null || term.end === null) return null;
  return page.evaluate(
    (start, end) => {
      const range = document.createRange();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let before = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const after = before + (node.nodeValue?.length ?? 0);
        if (start >= before && start < after) range.setStart(node, start - before);
        if (end > before && end <= after) range.setEnd(node, end - before);
        before = after;
      }
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const line = range.getClientRects()[0];
      return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
    },
    term.start,
    term.end,
  );
}
