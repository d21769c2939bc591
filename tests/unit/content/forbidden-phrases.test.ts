import { expect, test } from 'vitest';
import { findForbidden } from '../../../content/build/find-forbidden.ts';
import { readForbiddenPhrases } from '../../../content/build/forbidden-phrases.ts';
import { readContent } from '../../../content/build/read-content.ts';

const { phrases, mistakes } = readForbiddenPhrases(readContent().forbiddenPhrases);

test('the list itself has no mistake', () => {
  expect(mistakes).toEqual([]);
  expect(phrases.length).toBeGreaterThan(20);
});

test.each([
  'You have a herniated disc.',
  'You probably have sciatica.',
  'You have facet arthritis.',
  'It is only a spasm.',
  'This is just a back strain.',
  'It is nothing serious.',
  'It is not serious.',
  'You are not in danger.',
  'It is safe to wait.',
  'There is no need to worry.',
  'Don’t worry about it.',
  'A bulge is harmless.',
  '90% recover in 6 weeks.',
  'About 90 percent get better.',
  'Nine in ten people recover within six weeks.',
  'Your chance is 60 %.',
  'You will fully recover.',
  'Surgery will cure it.',
  'Take 400 mg of ibuprofen.',
  'Up to 1,000mg.',
  'Take two tablets with water.',
  'Repeat every 4 hours.',
  'Repeat every four to six hours.',
  'Take it three times a day.',
  'Stop taking your medicine.',
  'Try bed rest for two days.',
  'Bed rest helps.',
  'Stay in bed until it eases.',
  'Push through severe pain.',
  'Crack your back in the morning.',
  'A scan will show the cause.',
  'An MRI can show what is wrong.',
  'This advice is NHS-approved.',
  'A clinically proven check.',
  'Call 999 at once.',
  'Ring 111 for advice.',
  'Get help now!',
])('forbidden: %s', (sentence) => {
  expect(findForbidden(sentence, phrases)).not.toEqual([]);
});

test.each([
  'If you have a herniated disc, keep moving.',
  'Many people who think they have a slipped disc do not.',
  'Tell them if you have osteoporosis, cancer or an infection.',
  'Most people feel better within weeks.',
  'Serious causes are rare.',
  'It is not safe to wait.',
  'It can be serious.',
  'Bed rest slows recovery.',
  'Long bed rest makes the muscles weak.',
  'Do not stay in bed.',
  'Avoid long bed rest.',
  'Do not push through severe pain.',
  'Never stop taking your medicine on your own.',
  'Ask a pharmacist before you take any medicine.',
  'Walk a little, a few times a day.',
  'See someone within 2 weeks.',
  'Read the leaflet.',
  'A scan may show changes that cause no pain.',
  'A scan does not show why it hurts for most people.',
  'Call {emergency} now.',
  'The spine has 33 bones, L1 to L5 among them.',
  'A fever of 38 C or more.',
])('allowed: %s', (sentence) => {
  expect(findForbidden(sentence, phrases)).toEqual([]);
});

test('a note may be excepted from a phrase', () => {
  const sentence = 'Some people stay in bed.';
  const excepted = phrases.find(({ except }) => except.length > 0)?.except[0];
  expect(findForbidden('They stay in bed.', phrases, 'mri')).not.toEqual([]);
  expect(findForbidden(sentence, phrases, excepted)).toEqual([]);
});

test('a find names the words, the reason and the place', () => {
  expect(findForbidden('Rest. It is\nsafe to wait.', phrases)).toEqual([
    { words: 'safe to wait', reason: 'say how soon to see someone instead', offset: 12 },
  ]);
});

test.each([
  ['- {phrase: x}', 1, 'add `reason:` to this entry'],
  ['- {phrase: x, reason: y}\n- {reason: y}', 2, 'write either `phrase:` or `pattern:`'],
  ["- pattern: '('\n  reason: y", 1, 'this is no regular expression'],
])('a mistake in the list: %s', (text, line, message) => {
  const { mistakes } = readForbiddenPhrases({ file: 'content/forbidden-phrases.yaml', text });
  expect(mistakes).toHaveLength(1);
  expect(mistakes[0]).toMatchObject({ line, message: expect.stringContaining(message) });
});
