import { customElementsUnder } from './custom-elements-under.ts';

/** Elements looked at between two chances for the page to have its turn. */
const BATCH = 300;
/** How often an element is asked again. One that is kept for good keeps all that it stood in, long after that has gone. */
const TIMES_AGAIN = 2;
/** How far down, and at how many elements, a glance looks. */
const GLANCE_LEVELS = 4;
const GLANCE_ELEMENTS = 100;

/** Elements up to which all are looked at from here: to set XPath to work takes longer. */
const FEW_ELEMENTS = 20;

/** Elements of HTML that may have a shadow root (DOM, "attach a shadow root"). */
const HOSTS =
  'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';
/** The usual ones with nothing of their own in them, which is how a page writes a host. */
const EMPTY_HOST_NAMES = ['div', 'section', 'span'];
const EMPTY_HOSTS = EMPTY_HOST_NAMES.map((name) => `${name}:empty`).join();
/**
 * How hard to look: a `glance` sees hosts near the top of the page, where whole applications live; `likely` asks the
 * elements that look like hosts, `every` all that can be one.
 */
export type ShadowSearch = 'glance' | 'likely' | 'every';

type Root = Element | ShadowRoot;

/** Finds the shadow roots of a page, and remembers where one may still come. */
export interface ShadowFinder {
  /** Shadow roots that were found and are still in the page. */
  roots(): ShadowRoot[];
  /** Yields the new ones under a root, those inside others included; null now and then, to have a break. */
  search(under: Root, how: ShadowSearch): Generator<ShadowRoot | null>;
  /** The same for elements that looked like hosts and had no shadow root yet: attaching one fires no event. */
  searchAgain(): Generator<ShadowRoot | null>;
  /** False when `searchAgain` would have nobody to ask. */
  isWaiting(): boolean;
  /** Forgets roots that left the page; one that comes back is found again. */
  prune(): void;
}

/** @param shadowRootOf sees closed roots too, where the browser lets an extension */
export function createShadowFinder(
  shadowRootOf: (element: Element) => ShadowRoot | null,
): ShadowFinder {
  const found = new Set<ShadowRoot>();
  /** How often each of them was asked again. */
  const waiting = new Map<Element, number>();
  const prune = (): void => {
    for (const root of found) if (!root.isConnected) found.delete(root);
  };

  function* ask(elements: Iterable<Element>): Generator<ShadowRoot | null> {
    let count = 0;
    for (const element of elements) {
      const isCustom = element.localName.includes('-');
      const shadow = isCustom ? shadowRootOf(element) : element.shadowRoot;
      if (!shadow) {
        const isLikely = isCustom || !element.hasChildNodes();
        if (isLikely && !waiting.has(element)) waiting.set(element, 0);
        if (++count % BATCH === 0) yield null;
        continue;
      }
      waiting.delete(element);
      if (found.has(shadow)) continue;
      found.add(shadow);
      yield shadow;
      // What is in a shadow root is small.
      yield* ask(shadow.querySelectorAll('*'));
    }
  }
  return {
    roots() {
      prune();
      return [...found];
    },
    *search(under, how) {
      // Each list costs some milliseconds on a long page, so the page has its turn between them.
      for (const list of candidates(under, how)) {
        yield* ask(list);
        yield null;
      }
    },
    isWaiting: () => waiting.size > 0,
    *searchAgain() {
      for (const [element, times] of waiting) {
        if (element.isConnected && times < TIMES_AGAIN) waiting.set(element, times + 1);
        else waiting.delete(element);
      }
      yield* ask([...waiting.keys()]);
    },
    prune,
  };
}

function* candidates(root: Root, how: ShadowSearch): Generator<Iterable<Element>> {
  if (root instanceof ShadowRoot) yield root.querySelectorAll('*');
  // A page that changes adds many small elements.
  else if (root.childElementCount === 0) yield [root];
  else if (how === 'glance') yield topOf(root);
  else {
    yield [root];
    if (how === 'likely') {
      const all = root.getElementsByTagName('*');
      if (all.length <= FEW_ELEMENTS) return yield [...all].filter(isLikelyHost);
    }
    yield* customElementsUnder(root);
    yield root.querySelectorAll(how === 'every' ? HOSTS : EMPTY_HOSTS);
  }
}

const isLikelyHost = (element: Element): boolean =>
  element.localName.includes('-') ||
  (!element.hasChildNodes() && EMPTY_HOST_NAMES.includes(element.localName));

/** The elements near a root, level by level. */
function topOf(root: Element): Element[] {
  const top: Element[] = [root];
  for (let level = 0, from = 0; level < GLANCE_LEVELS; level++) {
    const end = top.length;
    for (; from < end; from++) {
      for (let child = top[from]?.firstElementChild; child; child = child.nextElementSibling) {
        if (top.length >= GLANCE_ELEMENTS) return top;
        top.push(child);
      }
    }
  }
  return top;
}
