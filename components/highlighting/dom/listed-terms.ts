import type { ListDetail, ListedTerm } from '../../messages/message.ts';
import type { PageMention } from '../../reading/dom/page-mention.ts';

/**
 * Lists mentions as the popup and `npm run scan` want them.
 * @param body the page's, whose text the offsets count in; text in shadow roots is not in it, and has none
 */
export function listedTerms(
  body: Element | null,
  mentions: readonly PageMention[],
  { offsets, why: withReason }: ListDetail,
): ListedTerm[] {
  const starts = offsets && body ? startsIn(body, mentions) : new Map<Node, number>();
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

/** Where the text nodes of mentions begin in `body.textContent`: one walk over all text nodes, at one go. */
function startsIn(body: Element, mentions: readonly PageMention[]): Map<Node, number> {
  const starts = new Map<Node, number>();
  const wanted = new Set<Node>(
    mentions.flatMap(({ range }) => [range.startContainer, range.endContainer]),
  );
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
  return starts;
}
