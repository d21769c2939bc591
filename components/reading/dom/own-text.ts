import { breaksFlow } from './breaks-flow.ts';

/** Inline elements in each other up to which each is looked into; what is deeper gives its text as it is. */
const MOST_LEVELS = 20;

/**
 * The words that can stand in the runs of a block itself; may hold some more, never less, than those runs where blocks
 * are displayed as blocks. Asks for no style, and not for the text of what is surely a block of its own: a page that
 * takes something out of its body has not changed all of its text.
 * @param changed a node in the block; what it stands in is part of the block's runs, whatever its tag
 */
export function ownText(block: Element | ShadowRoot, changed: Node, level = 0): string {
  let text = '';
  for (let child = block.firstChild; child; child = child.nextSibling) {
    if (child instanceof Text) text += child.data;
    else if (child instanceof Element) {
      if (breaksFlow(child) && !child.contains(changed)) text += '\n';
      else if (child.childElementCount === 0 || level >= MOST_LEVELS)
        text += child.textContent ?? '';
      else text += ownText(child, changed, level + 1);
    }
  }
  return text;
}
