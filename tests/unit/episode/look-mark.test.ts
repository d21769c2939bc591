import { expect, test } from 'vitest';
import { badgeText } from '../../../components/controls/badge-text.ts';
import { hasLookMark, withLookMark } from '../../../components/episode/look-mark.ts';

test('the mark stands alone, or behind the number, in four characters', () => {
  expect(withLookMark('', true)).toBe('•');
  expect(withLookMark('12', true)).toBe('12•');
  expect(withLookMark(badgeText(5000), true)).toBe('99+•');
  for (const count of [0, 1, 12, 123, 999, 1000]) {
    expect(withLookMark(badgeText(count), true).length).toBeLessThanOrEqual(4);
  }
});

test('the mark comes and goes, and is never there twice', () => {
  expect(withLookMark(withLookMark('12', true), true)).toBe('12•');
  expect(withLookMark(withLookMark('12', true), false)).toBe('12');
  expect(withLookMark('', false)).toBe('');
  expect([hasLookMark('12•'), hasLookMark('12'), hasLookMark('')]).toEqual([true, false, false]);
});
