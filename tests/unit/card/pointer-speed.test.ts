import { expect, test } from 'vitest';
import {
  NO_TRACK,
  nextPointerTrack,
  pointerSpeed,
  SLOW_POINTER,
} from '../../../components/card/pointer-speed.ts';

/** The speed after moves given as [x, time]. */
const speedAfter = (...moves: [number, number][]): number =>
  pointerSpeed(
    moves.reduce((track, [x, time]) => nextPointerTrack(track, { x, y: 0 }, time), NO_TRACK),
  );

test('a pointer that has not moved is slow', () => {
  expect(pointerSpeed(NO_TRACK)).toBe(0);
  expect(speedAfter([5, 100])).toBe(0);
});

test('speed is the mean of the last three moves, in px/ms', () => {
  expect(speedAfter([0, 0], [10, 10], [30, 20])).toBeCloseTo(1.5);
  expect(speedAfter([0, 0], [90, 10], [100, 20], [120, 30], [150, 40])).toBeCloseTo(2);
});

test('crossing a line of text is fast, looking for a word is slow', () => {
  expect(speedAfter([0, 0], [16, 16], [32, 32], [48, 48])).toBeGreaterThan(SLOW_POINTER);
  expect(speedAfter([0, 0], [4, 16], [8, 32], [12, 48])).toBeLessThan(SLOW_POINTER);
});

test('a pause begins a new movement', () => {
  expect(speedAfter([0, 0], [100, 10], [101, 60])).toBe(0);
});

test('moves in one tick of a coarse clock are added up, not divided by zero', () => {
  expect(speedAfter([0, 0], [10, 0], [20, 0], [30, 20])).toBeCloseTo(1.5);
});

test('direction does not matter', () => {
  const there = nextPointerTrack(NO_TRACK, { x: 0, y: 0 }, 0);
  expect(pointerSpeed(nextPointerTrack(there, { x: -3, y: -4 }, 5))).toBeCloseTo(1);
});
