import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../../components/card/box.ts';
import { type CardPlace, placeBeside } from '../../../components/card/place-beside.ts';

const NATURAL = { width: 340, height: 500 };
const size = (maxWidth: number, maxHeight: number) => ({
  width: Math.min(NATURAL.width, maxWidth),
  height: Math.min(NATURAL.height, maxHeight),
});
const place = (line: Box, width: number, height: number, rightToLeft = false) =>
  placeBeside({
    line,
    viewport: { x: 0, y: 0, width, height },
    rightToLeft,
    measure: size,
  });
const cardOf = ({ x, y, maxWidth, maxHeight }: CardPlace): Box => ({
  x,
  y,
  ...size(maxWidth, maxHeight),
});
const term = (x: number, y: number): Box => ({ x, y, width: 80, height: 20 });
const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('on a desk screen', () => {
  test('below the line, beginning where the term begins', async () => {
    expect(await place(term(300, 100), 1280, 800)).toMatchObject({
      x: 300,
      y: 128,
      side: 'bottom',
    });
  });
  test('above it near the bottom', async () => {
    const found = await place(term(300, 760), 1280, 800);
    expect(found).toMatchObject({ side: 'top' });
    expect(found.y + cardOf(found).height).toBe(752);
  });
  test('pushed in at the right edge, still below', async () => {
    expect(await place(term(1200, 100), 1280, 800)).toMatchObject({ x: 932, y: 128 });
  });
  test('at most 60 % of the height', async () => {
    expect((await place(term(300, 10), 1280, 800)).maxHeight).toBe(480);
  });
  test('lower than that in the middle, rather than over the line', async () => {
    const found = await place(term(300, 290), 1280, 600);
    expect(found.maxHeight).toBeLessThan(300);
    expect(overlaps(cardOf(found), term(300, 290))).toBe(false);
  });
  test('on a page from right to left it ends where the term ends', async () => {
    const found = await place(term(600, 100), 1280, 800, true);
    expect(found.x + 340).toBe(680);
  });
});

test('on a phone on its side it takes the side', async () => {
  expect(await place(term(40, 150), 740, 360)).toMatchObject({ side: 'right', x: 128 });
  expect(await place(term(620, 150), 740, 360)).toMatchObject({ side: 'left' });
});

test('at 400 % zoom it may cover the line, so that it can be read', async () => {
  const found = await place(term(100, 80), 320, 180);
  expect(cardOf(found)).toEqual({ x: 8, y: 8, width: 304, height: 164 });
});

test('inside a pinch-zoomed part of the page it stays in that part', async () => {
  const viewport = { x: 400, y: 300, width: 500, height: 600 };
  const found = await placeBeside({
    line: term(820, 400),
    viewport,
    rightToLeft: false,
    measure: size,
  });
  expect(found).toMatchObject({ x: 400 + 500 - 8 - 340, y: 428 });
});

test('anywhere, the card is inside the viewport, and beside the line where there is room', async () => {
  const whole = (min: number, max: number) => fc.integer({ min, max });
  await fc.assert(
    fc.asyncProperty(
      whole(320, 2000),
      whole(180, 1400),
      whole(0, 1000),
      whole(0, 1000),
      fc.boolean(),
      async (width, height, across, down, rightToLeft) => {
        const line = term((across / 1000) * (width - 80), (down / 1000) * (height - 20));
        const card = cardOf(await place(line, width, height, rightToLeft));
        expect(card.x).toBeGreaterThanOrEqual(7.99);
        expect(card.y).toBeGreaterThanOrEqual(7.99);
        expect(card.x + card.width).toBeLessThanOrEqual(width - 7.99);
        expect(card.y + card.height).toBeLessThanOrEqual(height - 7.99);
        if (height >= 500) expect(overlaps(card, line)).toBe(false);
      },
    ),
    { numRuns: 300 },
  );
});
