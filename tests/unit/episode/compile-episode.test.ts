import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileEpisode } from '../../../content/build/compile-episode.ts';
import { readForbiddenPhrases } from '../../../content/build/forbidden-phrases.ts';
import { readContent } from '../../../content/build/read-content.ts';
import { sourceBook } from '../../../content/build/source-book.ts';
import { RULES } from './episode-of.ts';

const content = readContent('en');
const YAML = readFileSync(join(import.meta.dirname, '../../../content/en/episode.yaml'), 'utf8');
const compile = (text: string) =>
  compileEpisode(
    { file: 'content/en/episode.yaml', text },
    {
      sources: sourceBook(content.sources).keys,
      notes: new Set(content.notes.map(({ file }) => file.replace(/^.*\/|\.md$/g, ''))),
      phrases: readForbiddenPhrases(content.forbiddenPhrases).phrases,
      triage: RULES,
    },
  );
/** The first complaint about the file with one thing changed. */
const complaint = (from: string, to: string) => {
  expect(YAML).toContain(from);
  const { episode, mistakes } = compile(YAML.replace(from, to));
  expect(episode).toBeNull();
  return mistakes[0]?.message;
};

test('content/en/episode.yaml has no mistake', () => {
  expect(compile(YAML).mistakes).toEqual([]);
});

test.each([
  [
    'costa-2012, wall24',
    'costa-2021, wall24',
    'there is no source `costa-2021`; did you mean `costa-2012`?',
  ],
  [
    'muscle-strain,',
    'muscle-strian,',
    'there is no note `muscle-strian`; did you mean `muscle-strain`?',
  ],
  ['from-day: 14', 'from-day: 7', 'this must be later than day 7 above it'],
  ['from-day: 0', 'from-day: 1', 'the first one begins on day 0'],
  ['pain: 5.2', 'pain: 52', '`pain` must be a number from 0 to 10'],
  ['{day} of', 'Nine of', 'write `{day}` where the day belongs'],
  ['"yes": same-spot', '"yes": same', '`same-spot` of triage.yaml has no answer `same`'],
  ['  text: On average, a plain', '  text: A plain', 'say that this is so "on average"'],
  [
    'Heat can ease it.',
    'You will recover.',
    '"You will recover": no promise; write "usually" or "most people"',
  ],
  ['title: The first week', 'titel: The first week', 'add `title:` to the spell'],
])('%s → %s is a mistake that says what to do', (from, to, message) => {
  expect(complaint(from, to)).toBe(message);
});

test('a hard sentence is a mistake', () => {
  const hard =
    'On average, considerable heterogeneity characterises individual recovery trajectories.';
  expect(complaint('On average, a plain muscle spasm settles in one to two weeks.', hard)).toMatch(
    /school grade \d/,
  );
});
