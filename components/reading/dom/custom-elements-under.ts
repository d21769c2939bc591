/**
 * XPath finds them without making an object of every element for us, which is what costs: it takes a fifth of the time of
 * asking each for its name from here.
 */
const CUSTOM = '[contains(local-name(),"-")]';
/** Elements that are searched in one go, in some two milliseconds. */
const MOST_ELEMENTS = 12_000;
/** Children beyond which XPath is not asked for some of them: to count them off for each group would take longer. */
const MOST_CHILDREN = 20_000;
/** How far down an element is followed that is large itself, and the elements then looked at between two breaks. */
const MOST_LEVELS = 20;
const BATCH = 500;

/** A node that is too large to be searched in one go, so many levels below the root. */
interface Large {
  element: Element;
  level: number;
}

/**
 * Finds the custom elements under an element, in lists that take little time each; the lists may be empty.
 * XPath is set only on what is small: it goes down by recursion, and in Firefox 80,000 levels of elements crash the tab.
 * @param most elements that are searched in one go
 */
export function* customElementsUnder(root: Element, most = MOST_ELEMENTS): Generator<Element[]> {
  if (sizeOf(root) <= most) return yield find(root, `descendant::*${CUSTOM}`);
  const pending: Large[] = [{ element: root, level: 0 }];
  for (let at = pending.pop(); at; at = pending.pop()) {
    const { element, level } = at;
    if (element !== root && isCustom(element)) yield [element];
    if (level >= MOST_LEVELS || element.childElementCount > MOST_CHILDREN) yield* walk(element);
    else {
      for (const large of yield* searchSmall(element, most)) {
        pending.push({ element: large, level: level + 1 });
      }
    }
  }
}

const isCustom = (element: Element): boolean => element.localName.includes('-');

/** Looks at every element, some at a time. */
function* walk(root: Element): Generator<Element[]> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let found: Element[] = [];
  for (let steps = 1, node = walker.nextNode(); node; node = walker.nextNode(), steps++) {
    if (node instanceof Element && isCustom(node)) found.push(node);
    if (steps % BATCH !== 0) continue;
    yield found;
    found = [];
  }
  yield found;
}

/** Searches the children that are small, many at a time. @returns the others */
function* searchSmall(parent: Element, most: number): Generator<Element[], Element[]> {
  const large: Element[] = [];
  let [first, position, gathered] = [1, 0, 0];
  const group = (last: number): Element[] =>
    find(parent, `*[position()>=${first} and position()<=${last}]/descendant-or-self::*${CUSTOM}`);
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    position += 1;
    const size = sizeOf(child);
    if (size <= most) gathered += size + 1;
    else large.push(child);
    if (gathered > most || size > most) {
      yield group(size > most ? position - 1 : position);
      [first, gathered] = [position + 1, 0];
    }
  }
  yield group(position);
  return large;
}

/** Elements inside; counted natively. */
const sizeOf = (element: Element): number =>
  element.childElementCount === 0 ? 0 : element.getElementsByTagName('*').length;

function find(context: Element, path: string): Element[] {
  const type = XPathResult.ORDERED_NODE_SNAPSHOT_TYPE;
  const result = context.ownerDocument.evaluate(path, context, null, type, null);
  const found: Element[] = [];
  for (let index = 0; index < result.snapshotLength; index++) {
    const node = result.snapshotItem(index);
    if (node instanceof Element) found.push(node);
  }
  return found;
}
