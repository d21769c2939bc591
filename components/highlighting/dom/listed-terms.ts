import type { ListedTerm } from '../../messages/message.ts';
import type { PageMention } from '../../reading/dom/page-mention.ts';

/**
 * Lists mentions with their places in `body.textContent`, as the popup and `npm run scan` want them.
 * One walk over the text nodes for all of them; null offsets inside shadow roots, whose text is not in it.
 */
export function listedTerms(
  body: Element | null,
  mentions: readonly PageMention[],
  withReason: boolean,
): ListedTerm[] {
  const starts = new Map<Node, number>();
  const wanted = new Set<Node>(
    mentions.flatMap(({ range }) => [range.startContainer, range.endContainer]),
  );
  if (body) {
    // CDATA sections count too in XHTML; comments and processing instructions do not (DOM, "textContent").
    const walker = body.ownerDocument.createTreeWalker(
      body,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
    );
    let offset = 0;
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (wanted.has(node)) starts.set(node, offset);
      offset += node.length;
    }
  }
  return mentions.map(({ range, note, text, why }) => {
    const start = starts.get(range.startContainer);
    const end = starts.get(range.endContainer);
    return {
      text,
      note,
      start: start === undefined ? null : start + range.startOffset,
      end: end === undefined ? null : end + range.endOffset,
      ...(withReason && { why }),
    };
  });
}
