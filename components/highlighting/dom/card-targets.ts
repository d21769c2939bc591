import type { CardTarget } from '../../card/card-target.ts';
import type { PageMention } from '../../reading/dom/page-mention.ts';
import { rangeRects } from './range-rects.ts';

const CONTROLS =
  'a[href],button,summary,label,[role="button"],[role="link"],[role="tab"],[onclick]';

/** Makes what the card asks of a mention. The same mention always gives the same token. */
export function createCardTargets(
  isMarked: (mention: PageMention) => boolean,
): (mention: PageMention) => CardTarget {
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
  return (mention) => ({
    note: mention.note,
    token: tokenOf(mention),
    rects: () => rangeRects(mention.range),
    isInsideLink: mention.range.startContainer.parentElement?.closest(CONTROLS) !== null,
    stillThere: () => isMarked(mention) && mention.range.startContainer.isConnected,
  });
}
