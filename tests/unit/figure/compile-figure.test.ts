import { expect, test } from 'vitest';
import { compileFigure } from '../../../content/build/compile-figure.ts';
import { FIGURE, FIGURE_YAML } from './figure-words.ts';

const compile = (text: string) => compileFigure({ file: 'content/en/figure.yaml', text }, 'en');
const messages = (text: string) => compile(text).mistakes.map(({ message }) => message);

test('content/en/figure.yaml has no mistake', () => {
  expect(FIGURE.mistakes).toEqual([]);
  expect(FIGURE.words?.language).toBe('en');
});

test('a missing part, a part that does not exist and empty words are named with their line', () => {
  const { words, mistakes } = compile(FIGURE_YAML.replace(/^ {2}disc: .*$/m, '  disk: the discs'));
  expect(words).toBeNull();
  expect(mistakes.map(({ message }) => message)).toEqual([
    expect.stringContaining('add `disc:`'),
    expect.stringContaining('did you mean `disc`?'),
  ]);
  expect(mistakes[1]?.line).toBe(
    FIGURE_YAML.split('\n').findIndex((line) => /^ {2}disc: /.test(line)) + 1,
  );
  expect(messages(FIGURE_YAML.replace('about: [coccyx]', 'about: [tail]'))).toEqual([
    '`tail` is not a part of the drawing',
  ]);
});

test('the sentence about the lit parts needs the place for them', () => {
  expect(messages(FIGURE_YAML.replace('{parts}.', 'parts.'))).toEqual([
    expect.stringContaining('{parts}'),
  ]);
});
