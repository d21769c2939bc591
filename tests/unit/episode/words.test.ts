import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findForbidden } from '../../../content/build/find-forbidden.ts';
import { readForbiddenPhrases } from '../../../content/build/forbidden-phrases.ts';
import { readContent } from '../../../content/build/read-content.ts';
import { readingGrade } from '../../../content/build/reading-grade.ts';
import { CONTENT, DAY_LINES, SOURCES } from './episode-of.ts';

const ROOT = join(import.meta.dirname, '../../..');
const messages = JSON.parse(
  readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8'),
) as Record<string, { message: string }>;
const { phrases } = readForbiddenPhrases(readContent('en').forbiddenPhrases);

/** Substitutions as a reader may meet them. */
const filled = (text: string) => text.replaceAll(/\$\d/g, '9').replaceAll('{day}', '9');
const ours = Object.entries(messages)
  .filter(([key]) => key.startsWith('episode_') || key.startsWith('options_card_day'))
  .map(([key, { message }]): [string, string] => [key, filled(message)]);
const content: [string, string][] = [
  ['course', CONTENT.course.text],
  ...CONTENT.stages.map(({ title, text }): [string, string] => [title, text]),
  ...DAY_LINES.lines.map(({ text }): [string, string] => [text, filled(text)]),
];
const everything = [...ours, ...content];

describe('the words about a spell', () => {
  it('read at school grade 7 at most, each one that is a sentence', () => {
    const hard = everything
      .filter(([, text]) => /[.?]/.test(text) && text.split(' ').length > 4)
      .map(([key, text]) => ({ key, grade: readingGrade([text]) }))
      .filter(({ grade }) => grade > 7);
    expect(hard).toEqual([]);
    expect(everything.length).toBeGreaterThan(60);
  });

  it('say nothing of what Backnotes never says', () => {
    expect(
      everything.flatMap(([key, text]) =>
        findForbidden(text, phrases).map((find) => ({ key, ...find })),
      ),
    ).toEqual([]);
    const all = everything.map(([, text]) => text.toLowerCase()).join('\n');
    for (const never of ['only a spasm', 'nothing serious', 'safe to wait', '!', '%', ' mg']) {
      expect(all).not.toContain(never);
    }
  });

  it('call the course on average what it is, with sources that exist', () => {
    expect(CONTENT.course.text).toContain('On average');
    for (const { text, sources } of CONTENT.stages) {
      expect(text).toContain('On average');
      expect(sources.length).toBeGreaterThan(0);
      for (const key of sources) expect(SOURCES).toHaveProperty(key);
    }
    for (const key of CONTENT.course.sources) expect(SOURCES).toHaveProperty(key);
  });

  it('give the numbers of the facts', () => {
    expect(CONTENT.course.points).toEqual([
      { day: 0, pain: 5.2 },
      { day: 42, pain: 2.3 },
      { day: 182, pain: 1.2 },
      { day: 365, pain: 0.6 },
    ]);
  });

  it('say no word about health in the message that may show on a locked screen', () => {
    const shown = `${messages.episode_message_title?.message} ${messages.episode_message_text?.message}`;
    expect(shown).not.toMatch(/pain|spell|spasm|spine|health|doctor/i);
  });
});
