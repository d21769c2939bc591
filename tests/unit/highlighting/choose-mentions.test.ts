import { describe, expect, test } from 'vitest';
import { chooseMentions } from '../../../components/highlighting/choose-mentions.ts';

const PAGE = [
  { note: 'a', section: 0, id: 1 },
  { note: 'b', section: 0, id: 2 },
  { note: 'a', section: 0, id: 3 },
  { note: 'a', section: 1, id: 4 },
  { note: 'b', section: 1, id: 5 },
  { note: 'b', section: 1, id: 6 },
  { note: 'a', section: 0, id: 7 },
];

describe('which mentions are marked', () => {
  test.each([
    { choice: 'every' as const, ids: [1, 2, 3, 4, 5, 6, 7] },
    { choice: 'first-in-section' as const, ids: [1, 2, 4, 5] },
    { choice: 'first-on-page' as const, ids: [1, 2] },
  ])('$choice', ({ choice, ids }) => {
    const chosen = chooseMentions(PAGE, choice, ({ section }) => section);
    expect(chosen.map(({ id }) => id)).toEqual(ids);
  });

  test('the sections are asked for only where they count', () => {
    const asked = () => {
      throw new Error('asked');
    };
    expect(chooseMentions(PAGE, 'every', asked)).toHaveLength(7);
    expect(chooseMentions(PAGE, 'first-on-page', asked)).toHaveLength(2);
    expect(() => chooseMentions(PAGE, 'first-in-section', asked)).toThrow('asked');
  });
});
