import { cardParent } from './card-parent.ts';
import type { CardHost } from './open-card-host.ts';

/**
 * Takes a card along when something opens above it in the top layer, or closes with the card inside: a modal dialog
 * makes all that is outside inert, and a closed one hides what is in it.
 * @param changed the dialog or the element in fullscreen that has opened or closed
 */
export function stayAbove({ element, moveTo }: CardHost, changed: Element): void {
  if (changed === element || !element.isConnected) return;
  const isAbove = changed.matches('dialog:modal, :fullscreen');
  const isInside = changed.contains(element);
  if (isAbove && !isInside) moveTo(changed);
  else if (!isAbove && isInside)
    moveTo(cardParent(changed.ownerDocument, onTop(changed.ownerDocument)));
}

/** What is in front in the middle of the window; the backdrop of a dialog counts as the dialog. */
function onTop(document: Document): Element | null {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  return document.elementFromPoint(innerWidth / 2, innerHeight / 2);
}
