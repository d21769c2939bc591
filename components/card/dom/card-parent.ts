/**
 * Where the card's host belongs: the document element, so that nothing of the page is its sibling;
 * but inside the modal dialog or the fullscreen element around the mention, where there is one.
 * Everything outside of those is inert: the top layer would show the card, and no click reach it.
 * @param element the innermost element under the mention
 */
export function cardParent(document: Document, element: Element | null): Element {
  for (let at = element; at; ) {
    const around = at.closest('dialog:modal, :fullscreen');
    if (around) return around;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return document.documentElement;
}
