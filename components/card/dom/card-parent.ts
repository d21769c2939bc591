import { paintedParent } from './painted-parent.ts';

/** What holds a page's attention in the top layer. */
const AROUND = 'dialog:modal, :fullscreen, :popover-open';

/**
 * Where the card's host belongs: the document element, so that nothing of the page is its sibling;
 * but inside the modal dialog, fullscreen element or popover around the mention, where there is one.
 * Outside of a dialog the card would be inert; outside of a popover a press in the card would close
 * the popover, and the mention with it. Components keep these in their shadow trees, around a slot.
 * @param element the innermost element under the mention
 */
export function cardParent(document: Document, element: Element | null): Element | ShadowRoot {
  let inside: Element | null = null;
  for (let at = element; at; at = paintedParent(at)) {
    if (at.matches(AROUND)) {
      // Of a component that is the popover itself nothing is shown but what its own tree shows.
      const root = inside?.getRootNode();
      return root instanceof ShadowRoot && root.host === at ? root : at;
    }
    inside = at;
  }
  return document.documentElement;
}
