import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NearParts } from '../../../components/reading/near-parts.ts';

function partsOf(lengths: number[], places: Record<number, number[]>, reach: number) {
  const near = new NearParts(reach);
  for (const [index, length] of lengths.entries()) near.measure(index, length);
  for (const [index, offsets] of Object.entries(places)) near.add(Number(index), offsets);
  return near.parts();
}

test('what is near reaches into the stretches beside, and no further', () => {
  expect(partsOf([100, 5, 100], { 1: [2] }, 10)).toEqual([
    { index: 0, start: 92, end: 100 },
    { index: 1, start: 0, end: 5 },
    { index: 2, start: 0, end: 7 },
  ]);
});

test('parts that overlap are joined', () => {
  expect(partsOf([100], { 0: [10, 15, 60] }, 10)).toEqual([
    { index: 0, start: 0, end: 25 },
    { index: 0, start: 50, end: 70 },
  ]);
});

test('for any stretches and places: every character within reach is in exactly one part', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(lengths, fc.integer({ min: 1, max: 9 }), fc.nat(), (sizes, reach, seed) => {
      const index = seed % sizes.length;
      const offset = seed % (sizes[index] ?? 1);
      const before = sizes.slice(0, index).reduce((sum, size) => sum + size, 0);
      const place = before + offset;
      const covered = new Set<number>();
      for (const part of partsOf(sizes, { [index]: [offset] }, reach)) {
        const from = sizes.slice(0, part.index).reduce((sum, size) => sum + size, 0);
        for (let at = part.start; at < part.end; at++) {
          expect(covered.has(from + at)).toBe(false);
          covered.add(from + at);
        }
      }
      const all = sizes.reduce((sum, size) => sum + size, 0);
      for (let at = 0; at < all; at++) {
        if (at >= place - reach && at < place + reach) expect(covered.has(at)).toBe(true);
      }
    }),
  );
});
