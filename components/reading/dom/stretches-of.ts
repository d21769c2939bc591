import { MOST_LEVELS } from './most-levels.ts';
import type { Stretch } from './stretch.ts';

/** Elements whose text the browser gives at once, in some three milliseconds. */
const MANY_ELEMENTS = 8000;
/** Children beyond which a parent is taken apart even if they are all text. */
const MOST_CHILDREN = 20_000;
/** Children that are read together when their parent has so many. */
const MOST_SIBLINGS = 2000;
/** Characters of one text beyond which its parent is taken apart: the text alone is given without being copied. */
const LONG_TEXT = 1_000_000;
/** A root with no more elements than this has each of them asked for what it holds. */
const FEW_ELEMENTS = 500;
/** A page that branches deeper than this is asked whole from there: counting again at each level would cost more. */
const MOST_BRANCHINGS = 60;
/** Steps between two chances for the page to have its turn. */
const BATCH = 200;

/** A parent that is taken apart: what is still to come of it, and the neighbours that are gathered so far. */
interface Place {
  next: ChildNode | null;
  /** Elements in its only child; null where it has more than one. */
  known: number | null;
  branchings: number;
  /** One part for each of so many children would be a long list. */
  isGrouped: boolean;
  group: { first: ChildNode; last: ChildNode; elements: number; nodes: number } | null;
}

/**
 * Cuts a root into parts of bounded size, in document order: a common page is one part; of a large one each part is
 * an element that is small enough, or as many neighbours where they are very many. No form reaches from one part into
 * the next, because what holds thousands of elements is no line of text. Null now and then, to have a break.
 * @param most elements in a part
 */
export function* stretchesOf(
  root: Element | ShadowRoot,
  most = MANY_ELEMENTS,
): Generator<Stretch | null> {
  const size = sizeOf(root);
  const crowded = size > FEW_ELEMENTS ? [] : [...root.querySelectorAll('*')].filter(holdsMuch);
  const isSmall = (node: Element | ShadowRoot, elements: number): boolean =>
    elements <= most && !holdsMuch(node) && !crowded.some((one) => node.contains(one));
  const pending: Place[] = [];
  const takeApart = (node: Element | ShadowRoot, elements: number, branchings: number): void => {
    // The size of an only child is known, so that a page 100,000 levels deep is not counted at each of them.
    const isChain = node.childElementCount === 1;
    pending.push({
      next: node.firstChild,
      known: isChain ? elements - 1 : null,
      branchings: branchings + (isChain ? 0 : 1),
      isGrouped: node.childNodes.length > MOST_CHILDREN,
      group: null,
    });
  };
  if (isSmall(root, size)) {
    yield root;
    return;
  }
  takeApart(root, size, 0);
  let steps = 0;
  for (let place = pending.at(-1); place; place = pending.at(-1)) {
    const { next, known, branchings } = place;
    if (!next) {
      yield* gathered(place);
      pending.pop();
      continue;
    }
    place.next = next.nextSibling;
    const elements = next instanceof Element ? (known ?? sizeOf(next)) : 0;
    const isPart =
      !(next instanceof Element) || branchings > MOST_BRANCHINGS || isSmall(next, elements);
    if (isPart) {
      if (!hasRoom(place, elements, most)) yield* gathered(place);
      const {
        first,
        elements: before,
        nodes,
      } = place.group ?? { first: next, elements: 0, nodes: 0 };
      place.group = { first, last: next, elements: before + elements + 1, nodes: nodes + 1 };
    } else {
      yield* gathered(place);
      if (pending.length < MOST_LEVELS) takeApart(next, elements, branchings);
    }
    if (++steps % BATCH === 0) yield null;
  }
}

const hasRoom = ({ isGrouped, group }: Place, more: number, most: number): boolean =>
  !group || (isGrouped && group.nodes < MOST_SIBLINGS && group.elements + more < most);

/** The neighbours that were gathered, as a stretch, if there are any. */
function* gathered(place: Place): Generator<Stretch> {
  const { group } = place;
  place.group = null;
  if (!group) return;
  const { first, last } = group;
  yield first === last && first instanceof Element ? first : { first, last };
}

const holdsMuch = (node: Element | ShadowRoot): boolean =>
  node.childNodes.length > MOST_CHILDREN ||
  isLongText(node.firstChild) ||
  isLongText(node.lastChild);

const isLongText = (node: Node | null): boolean => node instanceof Text && node.length > LONG_TEXT;

/** Elements inside; counted natively. */
function sizeOf(node: Element | ShadowRoot): number {
  if (node.childElementCount === 0) return 0;
  return node instanceof Element
    ? node.getElementsByTagName('*').length
    : node.querySelectorAll('*').length;
}
