import { blockOf } from './block-of.ts';
import { nodesOf, type Stretch } from './stretch.ts';

/** Every block that holds text, in document order: the slow way, for a page that hides words from the patterns. */
export function* everyBlock(stretch: Stretch): Generator<Element | ShadowRoot> {
  let last: Element | ShadowRoot | null = null;
  for (const text of textsOf(stretch)) {
    const block = blockOf(text);
    if (block && block !== last) yield block;
    last = block;
  }
}

function* textsOf(stretch: Stretch): Generator<Node> {
  for (const node of nodesOf(stretch)) {
    if (node instanceof Text) yield node;
    const walker = node.ownerDocument?.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (walker?.nextNode()) yield walker.currentNode;
  }
}
