import { expect, test } from 'vitest';
import { hoveredLine } from '../../../components/card/hovered-line.ts';

const end = { x: 600, y: 100, width: 80, height: 20 };
const start = { x: 20, y: 126, width: 50, height: 20 };

test('the line under the point', () => {
  expect(hoveredLine([end, start], { x: 650, y: 110 })).toBe(end);
  expect(hoveredLine([end, start], { x: 30, y: 130 })).toBe(start);
});

test('the nearest line when the point is just off', () => {
  expect(hoveredLine([end, start], { x: 30, y: 148 })).toBe(start);
});

test('the first line without a point', () => {
  expect(hoveredLine([end, start], null)).toBe(end);
});

test('lines without size do not count', () => {
  expect(hoveredLine([{ x: 0, y: 0, width: 0, height: 20 }, start], null)).toBe(start);
  expect(hoveredLine([], null)).toBeNull();
});
