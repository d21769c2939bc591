import { describe, expect, test } from 'vitest';
import { stepTerm } from '../../../components/controls/step-term.ts';

describe('the next and the previous term', () => {
  test.each([
    { name: 'after the one that was visited', current: 1, firstBelow: 0, next: 2, previous: 0 },
    { name: 'around the end', current: 4, firstBelow: 0, next: 0, previous: 3 },
    { name: 'around the beginning', current: 0, firstBelow: 0, next: 1, previous: 4 },
    { name: 'from the top of the view', current: null, firstBelow: 2, next: 2, previous: 1 },
    { name: 'with all terms below', current: null, firstBelow: 0, next: 0, previous: 4 },
    { name: 'with all terms above', current: null, firstBelow: 5, next: 0, previous: 4 },
  ])('$name', ({ current, firstBelow, next, previous }) => {
    const place = { count: 5, current, firstBelow };
    expect(stepTerm(place, 'next')).toBe(next);
    expect(stepTerm(place, 'previous')).toBe(previous);
  });

  test('the only term is its own next and previous', () => {
    const place = { count: 1, current: 0, firstBelow: 0 };
    expect([stepTerm(place, 'next'), stepTerm(place, 'previous')]).toEqual([0, 0]);
  });

  test('a page without terms has none', () => {
    expect(stepTerm({ count: 0, current: null, firstBelow: 0 }, 'next')).toBeNull();
  });
});
