import { describe, expect, test } from 'vitest';
import { colourLightness } from '../../../components/card/colour-lightness.ts';
import { markInk } from '../../../components/highlighting/mark-ink.ts';

type Colour = [number, number, number];
const ACCENT: Colour = [0x12, 0x90, 0x7f];

/** Relative luminance, WCAG 2.2. */
const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((value) =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: Colour, b: Colour): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};
const inkOn = (colour: Colour) => markInk(colourLightness(`rgb(${colour.join(', ')})`));

describe('what a mark is drawn in', () => {
  test('the accent only where it has a contrast of 3 to 1, over the whole colour space', () => {
    let accents = 0;
    for (let red = 0; red <= 255; red += 15) {
      for (let green = 0; green <= 255; green += 15) {
        for (let blue = 0; blue <= 255; blue += 15) {
          const colour: Colour = [red, green, blue];
          if (inkOn(colour) !== 'accent') continue;
          accents += 1;
          expect(contrast(ACCENT, colour), String(colour)).toBeGreaterThanOrEqual(3);
        }
      }
    }
    expect(accents).toBeGreaterThan(200);
  });

  test('the accent on the pages that are read most: white, paper, dark', () => {
    for (const colour of [
      [255, 255, 255],
      [253, 246, 227],
      [17, 17, 17],
      [13, 17, 23],
    ] as Colour[])
      expect(inkOn(colour), String(colour)).toBe('accent');
  });

  test('the ink of the text over pictures and over what shines through', () => {
    expect(markInk(null)).toBe('text');
    expect(markInk({ lightness: 1, alpha: 0.8 })).toBe('text');
  });
});
