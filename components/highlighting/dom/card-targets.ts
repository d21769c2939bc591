import type { CardTarget } from '../../card/card-target.ts';
import type { PageMention } from '../../reading/dom/page-mention.ts';
import { hostOf } from './host-of.ts';
import { rangeRects } from './range-rects.ts';

const CONTROLS =
  'a[href],button,summary,label,[role="button"],[role="link"],[role="tab"],[onclick]';

/** Whether a click belongs to a link or button around a node, which may stand outside of its shadow tree. */
function isInsideControl(node: Node): boolean {
  for (let at: Element | null = node.parentElement ?? hostOf(node); at; at = hostOf(at)) {
    if (at.closest(CONTROLS)) return true;
  }
  return false;
}

/**
 * Makes what the card asks of a mention. The same mention always gives the same token.
 * @returns takes the mention, and whether a link is laid over it
 */
export function createCardTargets(
  isMarked: (mention: PageMention) => boolean,
): (mention: PageMention, isUnderLink?: boolean) => CardTarget {
  const tokens = new WeakMap<PageMention, string>();
  let count = 0;
  const tokenOf = (mention: PageMention): string => {
    let token = tokens.get(mention);
    if (token === undefined) {
      count += 1;
      token = `mention-${count}`;
      tokens.set(mention, token);
    }
    return token;
  };
  return (mention, isUnderLink = false) => ({
    note: mention.note,
    token: tokenOf(mention),
    rects: () => rangeRects(mention.range),
    isInsideLink: isUnderLink || isInsideControl(mention.range.startContainer),
    stillThere: () => isMarked(mention) && mention.range.startContainer.isConnected,
  });
}
