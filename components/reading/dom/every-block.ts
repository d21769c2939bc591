import { blockOf } from './block-of.ts';
import type { Stretch } from './stretches-of.ts';

/** Every block that holds text, in document order: the slow way, for a page that hides words from the patterns. */
export function* everyBlock(root: Stretch): Generator<Element | ShadowRoot> {
  if (root instanceof Text) {
    const block = blockOf(root);
    if (block) yield block;
    return;
  }
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let last: Element | ShadowRoot | null = null;
  while (walker.nextNode()) {
    const block = blockOf(walker.currentNode);
    if (block && block !== last) yield block;
    last = block;
  }
}
