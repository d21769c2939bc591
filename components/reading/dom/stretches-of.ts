import { MOST_LEVELS } from './most-levels.ts';

/** Bytes of HTML up to which a page is not worth counting: no more elements than are asked at once come out of it. */
const SMALL_PAGE = 800_000;
/** Elements whose text the browser gives at once, in some three milliseconds. */
const MANY_ELEMENTS = 8000;
/** Children beyond which a parent is taken apart even if they are all text. */
const MOST_CHILDREN = 20_000;
/** A page that branches deeper than this is asked whole from there: counting again at each level would cost more. */
const MOST_BRANCHINGS = 60;
/** Steps between two chances for the page to have its turn. */
const BATCH = 200;

/** A part of the page that is read in one go. */
export type Stretch = Element | ShadowRoot | Text;

/**
 * Cuts a root into parts of bounded size, in document order: a common page is one part; of a large one each part is
 * the largest element that is small enough. No form reaches from one part into the next, because what holds thousands
 * of elements is no line of text. Null now and then, to have a break.
 * @param most elements in a part
 */
export function* stretchesOf(
  root: Element | ShadowRoot,
  most = MANY_ELEMENTS,
): Generator<Stretch | null> {
  if (most >= MANY_ELEMENTS && isSmall(root)) {
    yield root;
    return;
  }
  // The siblings that are still to come, level by level; a list of them would be long where they are a million.
  const pending: { next: ChildNode | null; known: number | null; branchings: number }[] = [];
  let steps = 0;
  const enter = function* (
    node: Stretch,
    size: number,
    branchings: number,
  ): Generator<Stretch | null> {
    const isLarge = !(node instanceof Text) && (size > most || hasManyChildren(node));
    if (!isLarge || branchings > MOST_BRANCHINGS) {
      yield node;
      return;
    }
    // The size of an only child is known, so that a page 100,000 levels deep is not counted at each of them.
    const isChain = node.childElementCount === 1;
    pending.push({
      next: node.firstChild,
      known: isChain ? size - 1 : null,
      branchings: branchings + (isChain ? 0 : 1),
    });
  };
  yield* enter(root, sizeOf(root), 0);
  for (let place = pending.at(-1); place; place = pending.at(-1)) {
    const { next, known, branchings } = place;
    if (!next) {
      pending.pop();
      continue;
    }
    place.next = next.nextSibling;
    if (next instanceof Text) yield next;
    else if (next instanceof Element && pending.length < MOST_LEVELS)
      yield* enter(next, known ?? sizeOf(next), branchings);
    if (++steps % BATCH === 0) yield null;
  }
}

/** Counting walks the page once, natively; most pages tell by the bytes that came that it is needless. */
function isSmall(root: Element | ShadowRoot): boolean {
  const window = root.ownerDocument.defaultView;
  const [navigation] = window?.performance.getEntriesByType('navigation') ?? [];
  const bytes = (navigation as PerformanceNavigationTiming | undefined)?.decodedBodySize ?? 0;
  return bytes > 0 && bytes < SMALL_PAGE && !hasManyChildren(root);
}

const hasManyChildren = (node: Element | ShadowRoot): boolean =>
  node.childNodes.length > MOST_CHILDREN;

function sizeOf(node: Element | ShadowRoot): number {
  if (node.childElementCount === 0) return 0;
  return node instanceof Element
    ? node.getElementsByTagName('*').length
    : node.querySelectorAll('*').length;
}
