import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardCorridor, isInCorridor } from '../../../components/card/card-corridor.ts';

const term = { x: 200, y: 100, width: 80, height: 20 };
const below = { x: 200, y: 128, width: 340, height: 300 };

const inside = (card: typeof term, x: number, y: number) =>
  isInCorridor(cardCorridor(term, card), { x, y });

describe('a card below its term', () => {
  test.each([
    ['the term', 240, 110],
    ['the card', 500, 400],
    ['the gap', 240, 124],
    ['the slope to the far corner', 400, 124],
  ])('%s is inside', (_, x, y) => expect(inside(below, x, y)).toBe(true));
  test.each([
    ['above the term', 240, 90],
    ['before the term', 190, 110],
    ['far along the line', 400, 104],
    ['beside the card', 560, 300],
  ])('%s is outside', (_, x, y) => expect(inside(below, x, y)).toBe(false));
});

const number = (min: number, max: number) => fc.integer({ min, max });
const box = fc.record({
  x: number(-500, 2000),
  y: number(-500, 2000),
  width: number(1, 400),
  height: number(1, 600),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('every straight way from the term to the card stays inside', () => {
  fc.assert(
    fc.property(box, box, share, share, share, share, share, (a, b, u, v, s, t, along) => {
      const from = { x: a.x + u * a.width, y: a.y + v * a.height };
      const to = { x: b.x + s * b.width, y: b.y + t * b.height };
      const point = { x: from.x + along * (to.x - from.x), y: from.y + along * (to.y - from.y) };
      expect(isInCorridor(cardCorridor(a, b), point)).toBe(true);
    }),
  );
});

test('nothing outside the box around both is inside', () => {
  fc.assert(
    fc.property(box, box, number(5, 500), (a, b, far) => {
      const right = Math.max(a.x + a.width, b.x + b.width) + far;
      const bottom = Math.max(a.y + a.height, b.y + b.height) + far;
      expect(isInCorridor(cardCorridor(a, b), { x: right, y: a.y })).toBe(false);
      expect(isInCorridor(cardCorridor(a, b), { x: a.x, y: bottom })).toBe(false);
    }),
  );
});
