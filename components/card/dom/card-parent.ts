/**
 * Where the card's host belongs: the document element, so that nothing of the page is its sibling;
 * but inside the modal dialog, fullscreen element or popover around the mention, where there is one.
 * Outside of a dialog the card would be inert; outside of a popover a press in the card would close
 * the popover, and the mention with it.
 * @param element the innermost element under the mention
 */
export function cardParent(document: Document, element: Element | null): Element {
  for (let at = element; at; ) {
    const around = at.closest('dialog:modal, :fullscreen, :popover-open');
    if (around) return around;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return document.documentElement;
}
