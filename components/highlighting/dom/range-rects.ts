/** The boxes of a range on screen, one a line, in client coordinates. Empty where it is not shown or gone. */
export function rangeRects(range: StaticRange): DOMRect[] {
  const { startContainer, endContainer } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  const document = startContainer.ownerDocument;
  if (!document) return [];
  const live = document.createRange();
  try {
    live.setStart(startContainer, range.startOffset);
    live.setEnd(endContainer, range.endOffset);
  } catch {
    // The text became shorter than the range; the next reading will forget it.
    return [];
  }
  return [...live.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}
