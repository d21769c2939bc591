import { colourLightness, type Lightness } from '../../card/colour-lightness.ts';
import { paintedParent } from '../../card/dom/painted-parent.ts';

/** Bare canvas is white or nearly black, and the accent stands out on either. */
const CANVAS: Lightness = { lightness: 1, alpha: 1 };

/** Elements up to which a background is looked for: each one's style may have to be worked out from the top. */
const MOST_LEVELS = 200;

/**
 * Makes the question what is behind the text of an element: the first background that paints, from
 * the element outward. Null over a picture or a gradient; a half-transparent one says its own alpha.
 * What was found is kept, so a page full of terms asks once an element; make a new one after changes.
 */
export function backgroundBehind(window: Window): (element: Element) => Lightness | null {
  const known = new Map<Element, Lightness | null>();
  /** Undefined where nothing of the element's own is painted. */
  const measure = (element: Element): Lightness | null | undefined => {
    const style = window.getComputedStyle(element);
    if (style.backgroundImage !== 'none' && style.backgroundImage !== '') return null;
    const colour = colourLightness(style.backgroundColor);
    return colour === null || colour.alpha > 0 ? colour : undefined;
  };
  return (element) => {
    const climbed: Element[] = [];
    let found: Lightness | null | undefined;
    for (
      let at: Element | null = element;
      at && climbed.length < MOST_LEVELS;
      at = paintedParent(at)
    ) {
      found = known.has(at) ? known.get(at) : measure(at);
      if (found !== undefined) break;
      climbed.push(at);
    }
    const behind = found === undefined ? CANVAS : found;
    for (const at of [element, ...climbed]) known.set(at, behind);
    return behind;
  };
}
