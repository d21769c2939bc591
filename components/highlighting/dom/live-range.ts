/** A range that can be measured, over the same text; null when the text has gone or became shorter. */
export function liveRange(range: StaticRange): Range | null {
  const { startContainer, endContainer } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  const live = startContainer.ownerDocument?.createRange();
  try {
    live?.setStart(startContainer, range.startOffset);
    live?.setEnd(endContainer, range.endOffset);
  } catch {
    // The next reading of the page will forget it.
    return null;
  }
  return live ?? null;
}
