import { blockOf } from './block-of.ts';

/** Every block that holds text, in document order: the slow way, for a page that hides words from the patterns. */
export function* everyBlock(root: Element | ShadowRoot): Generator<Element | ShadowRoot> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let last: Element | ShadowRoot | null = null;
  while (walker.nextNode()) {
    const block = blockOf(walker.currentNode);
    if (block && block !== last) yield block;
    last = block;
  }
}
