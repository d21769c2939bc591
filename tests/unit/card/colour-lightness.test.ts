import { expect, test } from 'vitest';
import { colourLightness } from '../../../components/card/colour-lightness.ts';

test.each([
  ['rgb(255, 255, 255)', 1, 1],
  ['rgb(0, 0, 0)', 0, 1],
  ['rgb(119, 119, 119)', 0.5, 1],
  ['rgba(0, 0, 0, 0)', 0, 0],
  ['rgb(255 255 255 / 0.5)', 1, 0.5],
  ['color(srgb 1 1 1)', 1, 1],
  ['color(display-p3 0 0 0 / 0.25)', 0, 0.25],
  ['lab(52 10 10)', 0.52, 1],
  ['oklch(0.9 0.1 120 / 80%)', 0.9, 0.8],
  ['oklab(none 0 0)', 0, 1],
  ['transparent', 0, 0],
])('%s', (colour, lightness, alpha) => {
  const found = colourLightness(colour);
  expect(found?.lightness).toBeCloseTo(lightness, 1);
  expect(found?.alpha).toBeCloseTo(alpha, 5);
});

test('yellow is light and blue is dark, as an eye sees them', () => {
  expect(colourLightness('rgb(255, 255, 0)')?.lightness).toBeGreaterThan(0.9);
  expect(colourLightness('rgb(0, 0, 255)')?.lightness).toBeLessThan(0.4);
});

test.each(['', 'red', 'var(--x)', 'url(x.png)'])('%j is not read', (colour) => {
  expect(colourLightness(colour)).toBeNull();
});
