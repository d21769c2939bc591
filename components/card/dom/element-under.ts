import type { Box } from '../box.ts';

/**
 * The innermost element under the middle of a box, through the shadow roots that can be seen; null outside.
 * @param shadowRootOf without it only open roots are entered
 */
export function elementUnder(
  document: Document,
  box: Box,
  shadowRootOf: (element: Element) => ShadowRoot | null = (element) => element.shadowRoot,
): Element | null {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const deeper = (found && shadowRootOf(found)?.elementFromPoint(x, y)) ?? null;
    if (!deeper || deeper === found) return found;
    found = deeper;
  }
}
