import { expect, test } from 'vitest';
import { searchWords } from '../../../components/library/search-words.ts';
import { FIT, wordFit } from '../../../components/library/word-fit.ts';

const fitOf = (query: string, text: string) => wordFit(searchWords(query), searchWords(text));

test.each([
  ['bone spur', 'bone spur', FIT.exact],
  ['bone spurs', 'bone spur', FIT.exact],
  ['bone sp', 'bone spur', FIT.unfinished],
  ['bone', 'bone spur', FIT.start],
  ['spur', 'bone spur', FIT.phrase],
  ['leg pain', 'the leg pain of sciatica', FIT.phrase],
  ['pain leg', 'the leg pain of sciatica', FIT.words],
  ['arm pain', 'the leg pain of sciatica', FIT.none],
  ['backache', 'back ache', FIT.start],
  ['disc ectomy', 'discectomy', FIT.start],
  ['exercis', 'exercise therapy', FIT.start],
  ['Exercise', 'exercize therapy', FIT.start],
  ['anaesthesia', 'anesthesia', FIT.exact],
  ['injuries', 'injury', FIT.exact],
  ['abscesses', 'abscess', FIT.exact],
])('“%s” in “%s”', (query, text, expected) => {
  expect(fitOf(query, text)).toBe(expected);
});

test('a short word, and one that only looks like a plural, keeps its s', () => {
  expect(fitOf('gas', 'ga')).toBe(FIT.none);
  expect(fitOf('stenosis', 'stenosi x')).toBe(FIT.none);
});
