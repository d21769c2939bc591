import { blockOf } from './block-of.ts';
import { MOST_LEVELS } from './most-levels.ts';
import { isUnread, isWhole, type Siblings, type Stretch } from './stretch.ts';

/**
 * Finds the blocks that hold given places of a root's text.
 * Goes down from the root by the length of each child's `textContent`, which the browser counts natively, and only
 * into children that hold a place: on a long page this is cheaper than walking it.
 * @param root the stretch whose text the offsets count in
 * @param offsets UTF-16 offsets, ascending
 */
export function* locateBlocks(
  root: Stretch,
  length: number,
  offsets: readonly number[],
): Generator<Element | ShadowRoot> {
  let next = 0;
  let lastBlock: Element | ShadowRoot | null = null;
  const last = offsets.at(-1) ?? 0;
  const pending: Place[] = [];
  if (isWhole(root)) pending.push({ node: root, start: 0, end: length, level: 0 });
  else pushSiblings(root, { start: 0, end: length, level: 0 }, pending, last);
  while (next < offsets.length) {
    const place = pending.pop();
    if (!place) return;
    const { node, start, end } = place;
    while (next < offsets.length && (offsets[next] ?? 0) < start) next++;
    if ((offsets[next] ?? Number.POSITIVE_INFINITY) >= end) continue;
    if (node instanceof Text) {
      const block = blockOf(node);
      if (block && block !== lastBlock) {
        lastBlock = block;
        yield block;
      }
      while (next < offsets.length && (offsets[next] ?? 0) < end) next++;
      continue;
    }
    if (place.level < MOST_LEVELS) pushChildren(place, pending, last);
  }
}

/** A node with its stretch of the text, so many levels below the root. */
interface Place {
  node: Node;
  start: number;
  end: number;
  level: number;
}

/** Puts the children of a node on the stack. */
function pushChildren(place: Place, pending: Place[], lastOffset: number): void {
  const { node, start, end, level } = place;
  const { firstChild: first, lastChild: last } = node;
  if (first && last)
    pushSiblings({ first, last }, { start, end, level: level + 1 }, pending, lastOffset);
}

/** Puts neighbours on the stack, the first one on top, each with its stretch of the text. */
function pushSiblings(
  { first, last }: Siblings,
  { start, end, level }: Omit<Place, 'node'>,
  pending: Place[],
  lastOffset: number,
): void {
  const places: Place[] = [];
  const parent = first.parentElement;
  // Asked last: the browser counts them anew each time.
  const onlyElement =
    parent?.firstChild === first && parent.lastChild === last && parent.childElementCount === 1;
  let position = start;
  for (let node: ChildNode | null = first; node && position <= lastOffset; ) {
    if (!isUnread(node)) {
      let size: number;
      if (node instanceof Text) size = node.length;
      // The last one takes what is left; no need to have the browser count it.
      else if (node === last) size = end - position;
      else if (onlyElement) size = end - position - textAfter(node);
      else size = node.textContent?.length ?? 0;
      if (size > 0) places.push({ node, start: position, end: position + size, level });
      position += size;
    }
    node = node === last ? null : node.nextSibling;
  }
  for (const place of places.reverse()) pending.push(place);
}

function textAfter(node: Node): number {
  let size = 0;
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    if (next instanceof Text) size += next.length;
  }
  return size;
}
