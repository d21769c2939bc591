import fc from 'fast-check';
import { expect, test } from 'vitest';
import { popupRoom } from '../../../components/popup/popup-room.ts';

const LARGE = { width: 1920, height: 1040 };

test('without zoom a popup has its usual size', () => {
  expect(popupRoom(1, LARGE)).toEqual({ width: 360, height: 560 });
});

test('at a large zoom it has what 800 by 600 pixels of the screen hold', () => {
  expect(popupRoom(1.5, LARGE)).toEqual({ width: 360, height: 400 });
  expect(popupRoom(4, LARGE)).toEqual({ width: 200, height: 150 });
});

test('on a small screen it leaves room for the bars of the browser', () => {
  expect(popupRoom(4, { width: 800, height: 600 })).toEqual({ width: 160, height: 120 });
});

test('zoomed, it is never larger than what Chromium shows, nor than it has to be', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 5, noNaN: true }),
      fc.integer({ min: 320, max: 4000 }),
      fc.integer({ min: 320, max: 3000 }),
      (zoom, width, height) => {
        const room = popupRoom(zoom, { width, height });
        expect(room.width * zoom).toBeLessThanOrEqual(Math.min(800, width));
        expect(room.height * zoom).toBeLessThanOrEqual(Math.min(600, height));
        expect(Math.min(room.width, room.height)).toBeGreaterThan(0);
        expect(room.width).toBeLessThanOrEqual(360);
        expect(room.height).toBeLessThanOrEqual(560);
      },
    ),
  );
});
