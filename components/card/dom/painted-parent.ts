/** The parent as it is painted: out of slots and shadow roots. Slots of closed roots tell nobody. */
export function paintedParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
