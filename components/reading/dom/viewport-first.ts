import { isWhole, type Stretch } from './stretch.ts';

/** The numbers of stretches, beginning with the one in the middle of the window, then onward, then those before. */
export function viewportFirst(stretches: readonly Stretch[]): number[] {
  const all = stretches.map((_, index) => index);
  const [first] = stretches;
  const document = first && beginningOf(first).ownerDocument;
  const window = document?.defaultView;
  if (!first || !window || stretches.length < 2) return all;
  const seen = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2);
  // What is seen in a shadow tree answers as its host.
  if (!seen || beginningOf(first).getRootNode() !== document) return all;
  const inView = Math.max(0, lastBeginningBefore(stretches, seen));
  return [...all.slice(inView), ...all.slice(0, inView)];
}

const beginningOf = (stretch: Stretch): Node => (isWhole(stretch) ? stretch : stretch.first);

/** The number of the last stretch that does not begin behind an element; -1 where all do. They stand in order. */
function lastBeginningBefore(stretches: readonly Stretch[], element: Element): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    const beginning = stretch && beginningOf(stretch);
    const position = beginning?.compareDocumentPosition(element) ?? 0;
    const isBefore = beginning === element || (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
