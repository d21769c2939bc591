import { blockOf } from './block-of.ts';
import { MOST_LEVELS } from './most-levels.ts';
import type { Stretch } from './stretches-of.ts';

/**
 * Finds the blocks that hold given places of a root's text.
 * Goes down from the root by the length of each child's `textContent`, which the browser counts natively, and only
 * into children that hold a place: on a long page this is cheaper than walking it.
 * @param root the node whose `textContent` the offsets count in
 * @param offsets UTF-16 offsets, ascending
 */
export function* locateBlocks(
  root: Stretch,
  length: number,
  offsets: readonly number[],
): Generator<Element | ShadowRoot> {
  let next = 0;
  let lastBlock: Element | ShadowRoot | null = null;
  const pending: Place[] = [{ node: root, start: 0, end: length, level: 0 }];
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
    if (place.level < MOST_LEVELS) pushChildren(place, pending, offsets.at(-1) ?? 0);
  }
}

/** A node with its stretch of the text, so many levels below the root. */
interface Place {
  node: Node;
  start: number;
  end: number;
  level: number;
}

/** Puts the children of a node on the stack, first child on top, each with its stretch of the text. */
function pushChildren(place: Place, pending: Place[], lastOffset: number): void {
  const { node: parent, start, end } = place;
  const level = place.level + 1;
  const children: Place[] = [];
  const onlyElement = parent instanceof Element && parent.childElementCount === 1;
  let position = start;
  for (let child = parent.firstChild; child && position <= lastOffset; child = child.nextSibling) {
    if (child instanceof Comment || child instanceof ProcessingInstruction) continue;
    let size: number;
    if (child instanceof Text) size = child.length;
    // The last child takes what is left; no need to have the browser count it.
    else if (!child.nextSibling) size = end - position;
    else if (onlyElement) size = end - position - textAfter(child);
    else size = child.textContent?.length ?? 0;
    if (size > 0) children.push({ node: child, start: position, end: position + size, level });
    position += size;
  }
  for (const child of children.reverse()) pending.push(child);
}

function textAfter(node: Node): number {
  let size = 0;
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    if (next instanceof Text) size += next.length;
  }
  return size;
}
