import { colourLightness, type Lightness } from '../../card/colour-lightness.ts';

/** Bare canvas is white or nearly black, and the accent stands out on either. */
const CANVAS: Lightness = { lightness: 1, alpha: 1 };

/** The parent as it is painted: out of slots and shadow roots. */
function paintedParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * Makes the question what is behind the text of an element: the first background that paints, from
 * the element outward. Null over a picture or a gradient; a half-transparent one says its own alpha.
 * What was found is kept, so a page full of terms asks once an element; make a new one after changes.
 */
export function backgroundBehind(window: Window): (element: Element) => Lightness | null {
  const known = new Map<Element, Lightness | null>();
  const measure = (element: Element): Lightness | null => {
    const style = window.getComputedStyle(element);
    if (style.backgroundImage !== 'none' && style.backgroundImage !== '') return null;
    const colour = colourLightness(style.backgroundColor);
    if (colour === null || colour.alpha > 0) return colour;
    const parent = paintedParent(element);
    return parent ? behind(parent) : CANVAS;
  };
  const behind = (element: Element): Lightness | null => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const found = measure(element);
    known.set(element, found);
    return found;
  };
  return behind;
}
