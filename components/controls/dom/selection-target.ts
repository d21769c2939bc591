import type { Box } from '../../card/box.ts';
import type { CardTarget } from '../../card/card-target.ts';

/**
 * What the reader has selected, as something a card can stand beside.
 * @param note id of the note that it leads to
 * @returns null when nothing that is selected can be seen
 */
export function selectionTarget(document: Document, note: string): CardTarget | null {
  const selection = document.getSelection();
  const isEmpty = !selection || selection.rangeCount === 0 || selection.isCollapsed;
  const range = isEmpty ? null : selection.getRangeAt(0).cloneRange();
  const field = document.activeElement;
  const rectsOf = (rects: DOMRectList): Box[] =>
    [...rects].filter(({ width, height }) => width > 0 && height > 0);
  const inRange = (): Box[] => (range ? rectsOf(range.getClientRects()) : []);
  // What is selected inside a field or a shadow tree has no range here; the element around it has a place.
  const isInRange = inRange().length > 0;
  const around = field && field !== document.body ? field : null;
  const rects = isInRange ? inRange : () => (around ? rectsOf(around.getClientRects()) : []);
  if (rects().length === 0) return null;
  return {
    note,
    token: `selection-${note}-${performance.now()}`,
    rects,
    isInsideLink: false,
    stillThere: () => (isInRange ? range?.startContainer : around)?.isConnected === true,
  };
}
