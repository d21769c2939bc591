import { colourLightness } from '../colour-lightness.ts';
import { paintedParent } from './painted-parent.ts';

/** Above this share of opacity a background is what the reader sees. */
const OPAQUE = 0.5;

/** CIE lightness that divides dark from light. */
const MIDDLE = 0.5;

/** Half of an `invert()` is grey; beyond it dark is light. */
const INVERTS = /invert\((?:1|0?\.[5-9]\d*)\)/;

/**
 * Whether filters turn what is painted at an element to its negative, as dark modes of some add-ons do.
 * Firefox paints the filter of the page's root over the top layer, too: the card then turns with it.
 */
const isInverted = (window: Window, element: Element): boolean => {
  const paintsRootFilterOnTop = CSS.supports('-moz-appearance', 'none');
  let inverted = false;
  for (let at: Element | null = element; at; at = paintedParent(at)) {
    const turnsCard = at === window.document.documentElement && paintsRootFilterOnTop;
    if (!turnsCard && INVERTS.test(window.getComputedStyle(at).filter)) inverted = !inverted;
  }
  return inverted;
};

/**
 * Whether the page is dark or light where the reader is reading. Looks up from the element for the
 * first background that covers; over a picture the text's own colour tells; on bare canvas the
 * page's `color-scheme` does, and after it the system. Filters that invert are counted.
 * @param element the innermost element under the mention; null measures the page as a whole
 */
export function pageScheme(document: Document, element: Element | null): 'light' | 'dark' {
  const window = document.defaultView;
  const start = element ?? document.body ?? document.documentElement;
  if (!window || !start) return 'light';
  const asScheme = (isDark: boolean, at: Element = document.documentElement) =>
    isDark !== isInverted(window, at) ? 'dark' : 'light';
  for (let at: Element | null = start; at; at = paintedParent(at)) {
    const style = window.getComputedStyle(at);
    const background = colourLightness(style.backgroundColor);
    if (style.backgroundImage.includes('url(') || style.backgroundImage.includes('gradient(')) {
      const text = colourLightness(window.getComputedStyle(start).color);
      if (text) return asScheme(text.lightness > MIDDLE, at);
    }
    if (background && background.alpha > OPAQUE) return asScheme(background.lightness < MIDDLE, at);
  }
  const scheme = window.getComputedStyle(document.documentElement).colorScheme;
  const dark = scheme.includes('dark');
  if (dark && scheme.includes('light'))
    return asScheme(window.matchMedia('(prefers-color-scheme: dark)').matches);
  return asScheme(dark);
}
