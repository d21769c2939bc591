import type { PageMention } from '../../reading/dom/page-mention.ts';
import { rangeRects } from './range-rects.ts';

/** True unless the page hides the element around a mention: folded away, not displayed, made invisible. */
export function isRendered({ range }: PageMention): boolean {
  const element = range.startContainer.parentElement;
  // A text right in a shadow tree is there for as long as the tree is.
  if (!element || element.checkVisibility({ visibilityProperty: true })) return true;
  // Without a box of its own (`display: contents`) it is where its text is.
  const { display, visibility } = getComputedStyle(element);
  return display === 'contents' && visibility === 'visible' && rangeRects(range).length > 0;
}
