import { MOST_LEVELS } from './most-levels.ts';
import type { Stretch } from './stretch.ts';

/** Elements whose text the browser gives at once, in some three milliseconds. */
const MANY_ELEMENTS = 8000;
/** Children beyond which a parent is taken apart even if they are all text. */
const MOST_CHILDREN = 20_000;
/** Neighbours that are read together. */
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
  parent: Node;
  next: ChildNode | null;
  /** Whether it was begun anew. */
  isAgain: boolean;
  /** Elements in its only child; null where it has more than one. */
  known: number | null;
  branchings: number;
  group: Group | null;
}

/** Neighbours that are read together: each by itself would cut a line of words in elements, and be a long list. */
interface Group {
  first: ChildNode;
  last: ChildNode;
  elements: number;
  nodes: number;
  characters: number;
}

/**
 * Cuts a root into parts of bounded size, in document order: a common page is one part; of a large one each part is
 * as many neighbours as are small enough together. A form that reaches from one part into the next is not seen here: that
 * takes a block of hundreds of elements. Null now and then, to have a break.
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
      parent: node,
      next: node.firstChild,
      isAgain: false,
      known: isChain ? elements - 1 : null,
      branchings: branchings + (isChain ? 0 : 1),
      group: null,
    });
  };
  if (isSmall(root, size)) {
    yield root;
    return;
  }
  takeApart(root, size, 0);
  let steps = 0;
  let wasAway = false;
  for (let place = pending.at(-1); place; place = pending.at(-1)) {
    if (wasAway) pending.forEach(beginAgainIfLost);
    wasAway = false;
    const { next, known, branchings } = place;
    if (!next) {
      wasAway = yield* gathered(place);
      pending.pop();
      continue;
    }
    place.next = next.nextSibling;
    const elements = next instanceof Element ? (known ?? sizeOf(next)) : 0;
    const isPart =
      !(next instanceof Element) || branchings > MOST_BRANCHINGS || isSmall(next, elements);
    if (isPart) {
      const characters = next instanceof Text ? next.length : 0;
      if (!hasRoom(place.group, elements, characters, most)) wasAway = yield* gathered(place);
      const { group } = place;
      place.group = {
        first: group?.first ?? next,
        last: next,
        elements: (group?.elements ?? 0) + (next instanceof Element ? elements + 1 : 0),
        nodes: (group?.nodes ?? 0) + 1,
        characters: (group?.characters ?? 0) + characters,
      };
    } else {
      wasAway = yield* gathered(place);
      if (pending.length < MOST_LEVELS) takeApart(next, elements, branchings);
    }
    if (++steps % BATCH === 0) {
      yield null;
      wasAway = true;
    }
  }
}

/**
 * While the page had its turn it may have taken away what was to come next, and all behind it would be missed. Then the
 * parent is gone through from its beginning, once: a page that never rests would have us begin for ever.
 */
function beginAgainIfLost(place: Place): void {
  const { parent, next, group, isAgain } = place;
  const isHere = (node: Node | null | undefined): boolean => !node || node.parentNode === parent;
  if (isAgain || [next, group?.first, group?.last].every(isHere)) return;
  place.next = parent.firstChild;
  place.known = null;
  place.group = null;
  place.isAgain = true;
}

const hasRoom = (
  group: Group | null,
  elements: number,
  characters: number,
  most: number,
): boolean =>
  !group ||
  (group.nodes < MOST_SIBLINGS &&
    group.elements + elements < most &&
    group.characters + characters < LONG_TEXT);

/** The neighbours that were gathered, as a stretch, if there are any. @returns whether there were */
function* gathered(place: Place): Generator<Stretch, boolean> {
  const { group } = place;
  place.group = null;
  if (!group) return false;
  const { first, last } = group;
  yield first === last && first instanceof Element ? first : { first, last };
  return true;
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
