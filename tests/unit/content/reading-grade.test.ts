import readability from 'text-readability';
import { expect, test } from 'vitest';
import { countWords } from '../../../content/build/count-words.ts';
import { readingGrade } from '../../../content/build/reading-grade.ts';

const EASY = 'The cat sat on the mat. It had a red hat. The dog ran to the cat.';

test('the grade follows the formula: 17 words, 17 syllables, 3 sentences', () => {
  expect(readingGrade([EASY])).toBeCloseTo(0.39 * (17 / 3) + 11.8 * 1 - 15.59, 1);
});

test('a list item is a sentence, with or without a full stop', () => {
  const items = ['Keep as active as you can', 'Use heat for a short time', 'Rest for an hour'];
  expect(readingGrade(items)).toBe(readingGrade(items.map((item) => `${item}.`)));
  expect(readingGrade(items)).toBeLessThan(readingGrade([items.join(' ')]));
});

test('medical words are counted syllable by syllable', () => {
  const counts = { sciatica: 4, osteoarthritis: 5, pharmacist: 3, numbness: 2, emergency: 4 };
  for (const [word, syllables] of Object.entries(counts)) {
    // The library may be off by one on a Greek word; the grade of a note bears that.
    expect(Math.abs(readability.syllableCount(word) - syllables), word).toBeLessThanOrEqual(1);
  }
});

test('hard prose is far above the limit, nothing at all is grade 0', () => {
  const hard =
    'Conservative multidisciplinary rehabilitation demonstrates approximately equivalent functional outcomes.';
  expect(readingGrade([hard])).toBeGreaterThan(15);
  expect(readingGrade([])).toBe(0);
  expect(readingGrade([' '])).toBe(0);
});

test('words are what holds a letter or a digit', () => {
  expect(countWords('**now** Call {emergency} – now, at L4-L5.\n- Go')).toBe(7);
  expect(countWords('')).toBe(0);
});
