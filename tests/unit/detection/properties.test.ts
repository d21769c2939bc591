import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../components/detection/find-mentions.ts';
import { foldWord } from '../../../components/detection/fold-word.ts';
import { PhraseMatcher } from '../../../components/detection/phrase-matcher.ts';
import { NO_SURROUNDINGS } from '../../../components/detection/surroundings.ts';
import { tokenize } from '../../../components/detection/tokenize.ts';
import { createVocabulary } from '../../../components/detection/vocabulary.ts';
import { REAL_DATA } from './real-vocabulary.ts';

const vocabulary = createVocabulary(REAL_DATA);

/** Letters, marks, hidden characters, spaces, dashes, punctuation and halves of surrogate pairs, in any order. */
const character = fc.oneof(
  fc.constantFrom(...'abcdehiklnoprstuyABCLS1245'),
  fc.constantFrom(..." \t\n\u00a0\u2009-\u2011\u2013/\u2019'.,;()"),
  fc.constantFrom('\u00ad', '\u200b', '\u0301', '\ufb01', '\u00e6', '\u00df', '\u0130', '\ud83d'),
);
const anyText = fc.string({ unit: character, maxLength: 80 });

/** Pieces of forms, cues and other words, so that something is found. */
const forms = REAL_DATA.notes.flatMap(({ always, nearBack }) => [...always, ...nearBack]);
const piece = fc.oneof(
  fc.constantFrom(...forms),
  fc.constantFrom(...REAL_DATA.cues.back, ...REAL_DATA.cues.elsewhere, ...REAL_DATA.falseFriends),
  fc.constantFrom('the', 'pain', 'and', 'my', 'L4-L5', 'L5/S1', 'dog', '.', ',', '\n', '-'),
);
const passage = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '-', '\u00a0', '. ', '\u00ad', '')), {
    maxLength: 14,
  })
  .map((parts) => parts.flat().join(''));

describe('folding', () => {
  test('brings capitals and hidden characters to one spelling', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.nat(), (form, place) => {
        const at = place % (form.length + 1);
        const texts = (text: string): string[] => tokenize(text).map((token) => token.text);
        expect(texts(form.toUpperCase())).toEqual(texts(form));
        if (!/[\p{L}\p{N}]/u.test(form[at - 1] ?? '') || !/[\p{L}\p{N}]/u.test(form[at] ?? ''))
          return;
        const hidden = `${form.slice(0, at)}\u00ad\u200b${form.slice(at)}`;
        expect(texts(hidden)).toEqual(texts(form));
      }),
    );
  });

  test('does not care for capitals, and never throws', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz') });
    fc.assert(
      fc.property(letters, anyText, (word, text) => {
        expect(foldWord(word.toUpperCase())).toBe(foldWord(word));
        expect(typeof foldWord(text)).toBe('string');
      }),
      { examples: [['colour', 'OE\u0301']] },
    );
  });

  test.each([
    ['colour', 'color'],
    ['tumours', 'tumors'],
    ['behavioural', 'behavioral'],
    ['labelling', 'labeling'],
    ['travelled', 'traveled'],
    ['traveller', 'traveler'],
    ['oedema', 'edema'],
    ['haematoma', 'hematoma'],
    ['centre', 'center'],
    ['fibres', 'fibers'],
    ['programmes', 'program'],
    ['realise', 'realize'],
    ['organisations', 'organizations'],
    ['mobilisers', 'mobilizers'],
    ['disks', 'discs'],
    ['diskectomy', 'discectomy'],
  ])('%s is %s', (british, american) => {
    expect(foldWord(british)).toBe(foldWord(american));
  });
});

describe('offsets', () => {
  test('of words lie in the text, in order, each around what was folded', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, passage), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          const visible = text
            .slice(token.start, token.end)
            .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
          expect(token.text).toBe(foldWord(visible));
          end = token.end;
        }
      }),
    );
  });

  test('of mentions do not overlap, and begin and end with a word', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, passage), (text) => {
        const { mentions } = findMentions(text, NO_SURROUNDINGS, vocabulary);
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          const words = text.slice(mention.start, mention.end);
          expect(words).toMatch(/^[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]/u);
          expect(words).toMatch(/[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]$/u);
          end = mention.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('matching', () => {
  const word = fc.constantFrom('low', 'back', 'pain', 'disc', 'slip');
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

  test('takes the longest phrase at each place, as trying them all does', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { maxLength: 6 }),
        fc.array(word, { maxLength: 12 }),
        (phrases, words) => {
          const matcher = new PhraseMatcher<string>();
          for (const each of phrases) matcher.add(each, each);
          const text = words.join(' ');
          const found = matcher.findAll(tokenize(text), text);
          const expected: string[] = [];
          for (let index = 0; index < words.length; index++) {
            const rest = words.slice(index).join(' ');
            const here = phrases.filter((each) => `${rest} `.startsWith(`${each} `));
            const longest = here.sort((a, b) => b.length - a.length)[0];
            if (longest === undefined) continue;
            expected.push(longest);
            index += longest.split(' ').length - 1;
          }
          expect(found.map(({ value }) => value)).toEqual(expected);
          expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
        },
      ),
    );
  });
});
