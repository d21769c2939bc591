import type { Box } from '../box.ts';

/** The innermost element under the middle of a box, through open shadow roots; null outside. */
export function elementUnder(document: Document, box: Box): Element | null {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const deeper = found?.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (!deeper || deeper === found) return found;
    found = deeper;
  }
}
