/** Elements that hold a block of their own unless a page styles them otherwise. */
const BLOCK_TAGS = new Set(
  'head body div p section article main header footer nav aside ul ol li dl table form figure script style'.split(
    ' ',
  ),
);

/**
 * The words that can stand in the runs of a block itself; may hold some more, never less, than those runs where blocks
 * are displayed as blocks. Asks for no style, and not for the text of what is surely a block of its own: a page that
 * takes something out of its body has not changed all of its text.
 */
export function ownText(block: Element | ShadowRoot): string {
  let text = '';
  for (let child = block.firstChild; child; child = child.nextSibling) {
    const isBlock = child instanceof Element && BLOCK_TAGS.has(child.localName);
    text += isBlock ? '\n' : (child.textContent ?? '');
  }
  return text;
}
