/** How light a colour looks (0 black to 1 white) and how opaque it is (0 to 1). */
export interface Lightness {
  lightness: number;
  alpha: number;
}

const number = (text: string | undefined, whole: number): number => {
  if (text === undefined || text === 'none') return 0;
  return text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text) / whole;
};

/** CIE L* of linear luminance, scaled to 0…1: 0.5 is the middle grey that an eye sees. */
const perceived = (luminance: number): number =>
  luminance <= 0.008856 ? (luminance * 903.3) / 100 : 1.16 * Math.cbrt(luminance) - 0.16;

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

const ofRgb = (red: number, green: number, blue: number): number =>
  perceived(0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue));

/**
 * Reads a computed colour as browsers write it: `rgb()`, `rgba()`, `color(srgb …)` and the other
 * RGB spaces (taken as sRGB: good enough to tell dark from light), `lab()`, `lch()`, `oklab()`,
 * `oklch()`, `transparent`.
 * @returns null for anything else
 */
export function colourLightness(colour: string): Lightness | null {
  if (colour === 'transparent') return { lightness: 0, alpha: 0 };
  const found = /^(rgba?|color|lab|lch|oklab|oklch)\((.*)\)$/.exec(colour.trim());
  if (!found) return null;
  const [, space = '', inside = ''] = found;
  const parts = inside.split(/[\s,/]+/).filter(Boolean);
  const values = space === 'color' ? parts.slice(1) : parts;
  const alpha = values[3] === undefined ? 1 : number(values[3], 1);
  const lightness = space.startsWith('rgb')
    ? ofRgb(number(values[0], 255), number(values[1], 255), number(values[2], 255))
    : space === 'color'
      ? ofRgb(number(values[0], 1), number(values[1], 1), number(values[2], 1))
      : number(values[0], space.startsWith('ok') ? 1 : 100);
  return Number.isFinite(lightness) && Number.isFinite(alpha) ? { lightness, alpha } : null;
}
