import type { PageMention } from '../../reading/dom/page-mention.ts';

/** True unless the page hides the element around a mention: folded away, not displayed, made invisible. */
export function isRendered({ range }: PageMention): boolean {
  const element = range.startContainer.parentElement;
  // A text right in a shadow tree is there for as long as the tree is.
  return element?.checkVisibility({ visibilityProperty: true }) ?? true;
}
