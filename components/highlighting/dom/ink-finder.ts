import type { PageMention } from '../../reading/dom/page-mention.ts';
import { type MarkInk, markInk } from '../mark-ink.ts';
import { backgroundBehind } from './background-behind.ts';

/**
 * Makes what a painter asks before each painting.
 * @param isSeen false while nothing is drawn, so that nothing needs to be measured
 */
export function createInkFinder(
  document: Document,
  isSeen: () => boolean,
): () => (mention: PageMention) => MarkInk {
  return () => {
    const window = document.defaultView;
    if (!window || !isSeen()) return () => 'accent';
    const behind = backgroundBehind(window);
    return ({ range }) => {
      const { parentElement, parentNode } = range.startContainer;
      const element = parentElement ?? (parentNode instanceof ShadowRoot ? parentNode.host : null);
      return element ? markInk(behind(element)) : 'accent';
    };
  };
}
