import type { Surroundings } from '../../detection/surroundings.ts';
import { edgeText } from './edge-text.ts';
import type { PageTally } from './page-tally.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"],summary,caption,legend';
/** Characters of a neighbouring block that are read. */
const REACH = 300;
/** How far a heading is looked for: blocks before, at each level, and levels up. */
const MOST_BLOCKS_BEFORE = 60;
const MOST_LEVELS = 12;

/** Reads what stands around a block; made anew for each pass, because titles change. */
export function createSurroundingsReader(
  document: Document,
  page: PageTally,
): (block: Element | ShadowRoot) => Surroundings {
  const title = titleOf(document);
  /** The rows of a list are looked back over by each row after them. */
  const headings = new Map<Element, Element | null>();
  const headingIn = (element: Element): Element | null => {
    const known = headings.get(element);
    if (known !== undefined) return known;
    const found = findHeading(element);
    headings.set(element, found);
    return found;
  };
  return (block) => {
    const element = block instanceof Element ? block : block.host;
    return {
      title,
      heading: headingBefore(element, headingIn),
      before: neighbourText(element, 'previousElementSibling', 'end'),
      after: neighbourText(element, 'nextElementSibling', 'start'),
      pageCues: page.cues,
      pageLength: page.length,
    };
  };
}

/** The document's title and its first heading, which say what all of it is about. */
export function titleOf(document: Document): string {
  const firstHeading = document.querySelector('h1')?.textContent ?? '';
  return `${document.title}\n\n${firstHeading.slice(0, REACH)}`;
}

/**
 * The heading that a block stands under: the nearest before it, beside it or beside what it stands in. Found by
 * looking back from the block; to compare places with every heading of a long page costs more than reading it.
 */
function headingBefore(element: Element, headingIn: (element: Element) => Element | null): string {
  let level: Element | null = element;
  for (let climbed = 0; level && climbed < MOST_LEVELS; climbed++) {
    let before = level.previousElementSibling;
    for (let count = 0; before && count < MOST_BLOCKS_BEFORE; count++) {
      const heading = headingIn(before);
      if (heading) return heading.textContent?.slice(0, REACH) ?? '';
      before = before.previousElementSibling;
    }
    level = level.parentElement;
  }
  return '';
}

/** A heading, alone or in a wrapper that holds little else. */
function findHeading(element: Element): Element | null {
  if (element.matches(HEADINGS)) return element;
  if (!element.firstElementChild || element.childElementCount > 3) return null;
  const inside = element.querySelector(HEADINGS);
  return inside && edgeText(element, 'start', REACH + 1).length <= REACH ? inside : null;
}

function neighbourText(
  element: Element,
  side: 'previousElementSibling' | 'nextElementSibling',
  edge: 'start' | 'end',
): string {
  let level: Element | null = element;
  // A table cell or list item without a neighbour looks to the neighbours of what it stands in.
  for (let climbed = 0; level && climbed < 3; climbed++) {
    for (let neighbour = level[side]; neighbour; neighbour = neighbour[side]) {
      const text = edgeText(neighbour, edge, REACH);
      if (text.trim() !== '') return text;
    }
    level = level.parentElement;
  }
  return '';
}
