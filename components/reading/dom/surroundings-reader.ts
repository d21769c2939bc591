import type { Surroundings } from '../../detection/surroundings.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"],summary,caption,legend';
/** Characters of a neighbouring block that are read. */
const REACH = 300;

/** Reads what stands around a block; made anew for each pass, because headings move. */
export function createSurroundingsReader(
  document: Document,
  page: { cues: number; length: number },
): (block: Element | ShadowRoot) => Surroundings {
  const firstHeading = document.querySelector('h1')?.textContent ?? '';
  const title = `${document.title}\n\n${firstHeading.slice(0, REACH)}`;
  let headings: Element[] | null = null;
  return (block) => {
    const element = block instanceof Element ? block : block.host;
    headings ??= [...document.querySelectorAll(HEADINGS)];
    return {
      title,
      heading: headingBefore(element, headings)?.textContent?.slice(0, REACH) ?? '',
      before: neighbourText(element, 'previousElementSibling').slice(-REACH),
      after: neighbourText(element, 'nextElementSibling').slice(0, REACH),
      pageCues: page.cues,
      pageLength: page.length,
    };
  };
}

/** The last heading that begins before the element. `headings` is in document order. */
function headingBefore(element: Element, headings: readonly Element[]): Element | null {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const heading = headings[middle];
    const isBefore =
      heading &&
      (element.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return headings[low - 1] ?? null;
}

function neighbourText(
  element: Element,
  side: 'previousElementSibling' | 'nextElementSibling',
): string {
  let level: Element | null = element;
  // A table cell or list item without a neighbour looks to the neighbours of what it stands in.
  for (let climbed = 0; level && climbed < 3; climbed++) {
    let neighbour = level[side];
    while (neighbour && (neighbour.textContent ?? '').trim() === '') neighbour = neighbour[side];
    if (neighbour) return neighbour.textContent ?? '';
    level = level.parentElement;
  }
  return '';
}
