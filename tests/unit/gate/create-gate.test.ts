import { expect, test } from 'vitest';
import { finish } from '../../../components/detection/finish.ts';
import { createGate } from '../../../components/gate/create-gate.ts';

const gate = createGate({ stems: 'lumb|sciati|lower back', rest: 'annular te|pott disea' });
const passes = (text: string): boolean => finish(gate(text));
const LONG = 'The river froze and the mill stood still. '.repeat(1000);

test.each([
  'Lumbar',
  'pain in the\n    lower   back',
  'lower-back',
  'low\u00ader back',
  'Sci\u200batica',
  'Pott\u2019s disease',
  'endSciatica',
])('a short text passes with %j in it', (words) => {
  expect(passes(`Some words, ${words}, others.`)).toBe(true);
});

test('a long text is asked for the stems, wherever they stand in it', () => {
  expect(passes(LONG)).toBe(false);
  expect(passes(`${LONG} sciatica`)).toBe(true);
  expect(passes(`${LONG.repeat(12)} sciatica ${LONG}`)).toBe(true);
  expect(passes(`${LONG} sci\u00adatica`)).toBe(true);
  expect(passes(`${LONG} annular tear`)).toBe(false);
});

test('a very long text is asked piece by piece, and a word on the border is not lost', () => {
  for (const before of [399_990, 399_995, 400_000, 400_005]) {
    const text = `${'x '.repeat(before / 2)}${before % 2 ? ' ' : ''}lower back${' y'.repeat(100_000)}`;
    expect(passes(text), String(before)).toBe(true);
  }
  const pieces = [...gate(`${'x '.repeat(500_000)}`)];
  expect(pieces.length).toBe(2);
});

test('an empty text is not asked: no pattern is compiled for it', () => {
  const sources = {
    stems: 'lumb',
    get rest(): string {
      throw new Error('asked');
    },
  };
  expect(finish(createGate(sources)(''))).toBe(false);
});

test('a short text beside another is asked in the same way', () => {
  expect(finish(gate('The river froze.', 'Pott disease'))).toBe(true);
  expect(finish(gate('', 'Pott disease'))).toBe(true);
  expect(finish(gate('The river froze.', 'The mill'))).toBe(false);
  expect(finish(gate(LONG, 'Lower back'))).toBe(true);
  expect(finish(gate(LONG, 'Pott disease'))).toBe(false);
});
