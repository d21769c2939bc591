import type { Lightness } from '../card/colour-lightness.ts';

/** What a mark is drawn in: the accent, or the ink of the text itself. */
export type MarkInk = 'accent' | 'text';

/**
 * CIE lightness (0 to 1) of the backgrounds on which the accent of the marks (#12907f, relative
 * luminance 0.216) has a contrast of at least 3 to 1: darker than about #373737, lighter than about
 * #e0e0e0. A page that turns from light to dark under its marks stays on the good side.
 */
const DARK_ENOUGH = 0.23;
const LIGHT_ENOUGH = 0.9;

/**
 * The accent where it stands out; elsewhere (middle tones, strong colours, pictures) the text's own
 * colour, which stands out wherever the text does.
 * @param background what is behind the text; null for a picture or for what cannot be told
 */
export function markInk(background: Lightness | null): MarkInk {
  if (background === null || background.alpha < 1) return 'text';
  const { lightness } = background;
  return lightness <= DARK_ENOUGH || lightness >= LIGHT_ENOUGH ? 'accent' : 'text';
}
