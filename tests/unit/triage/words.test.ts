import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../../components/knowledge/note.ts';
import { fillNumbers } from '../../../components/triage/fill-numbers.ts';
import { findForbidden } from '../../../content/build/find-forbidden.ts';
import { readForbiddenPhrases } from '../../../content/build/forbidden-phrases.ts';
import { readContent } from '../../../content/build/read-content.ts';
import { readingGrade } from '../../../content/build/reading-grade.ts';
import { triageRulesOfDisk } from './triage-rules-of-disk.ts';

const rules = triageRulesOfDisk();
const region = { id: 'XX', name: 'X', emergency: '112', advice: '116117' };
const fill = (text: string) => fillNumbers(text, region, 'a health advice line');
const { phrases } = readForbiddenPhrases(readContent('en').forbiddenPhrases);

/** Every sentence a reader can meet, by the screen it stands on. */
const screens: Record<string, string[]> = {
  opening: [rules.opening.title, rules.opening.text, ...rules.opening.notes],
  ...Object.fromEntries(
    rules.questions.map((question) => [
      `question ${question.id}`,
      [
        question.text,
        question.help ?? '',
        question.none ?? '',
        question.sinceWhen?.label ?? '',
        question.sinceWhen?.help ?? '',
        rules.somethingWrong.text,
        ...question.answers.flatMap(({ text, more }) => [text, more ?? '']),
      ],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(rules.rules).map(([id, { name, why }]) => [`rule ${id}`, [name, why]]),
  ),
  ...Object.fromEntries(
    LEVELS.map((level) => {
      const result = rules.results[level];
      const lines = [result.title, result.do, ...result.also, result.why, ...rules.cautions];
      return [`result ${level}`, [...lines, ...result.lookAgain.map(({ text }) => text)].map(fill)];
    }),
  ),
  ...Object.fromEntries(
    Object.entries(rules.watch).map(([level, signs]) => [`watch ${level}`, signs]),
  ),
  also: rules.questions.flatMap(({ answers }) => answers.map(({ also }) => fill(also ?? ''))),
};

describe('the words of the check', () => {
  it('read at school grade 7 at most, on every screen', () => {
    const hard = Object.entries(screens)
      .map(([screen, lines]) => ({ screen, grade: readingGrade(lines) }))
      .filter(({ grade }) => grade > 7);
    expect(hard).toEqual([]);
  });

  it('say nothing of what Backnotes never says', () => {
    const found = Object.entries(screens).flatMap(([screen, lines]) =>
      // Numbers come from the region; the list forbids them in the text itself.
      lines.flatMap((line) =>
        findForbidden(line.replaceAll(/112|116117/g, '…'), phrases).map((find) => ({
          screen,
          ...find,
        })),
      ),
    );
    expect(found).toEqual([]);
    expect(phrases.length).toBeGreaterThan(10);
  });

  it('never promise, dose, diagnose or lull, in the words of the facts', () => {
    const all = Object.values(screens).flat().join('\n').toLowerCase();
    const never = [
      'only a spasm',
      'nothing serious',
      'safe to wait',
      'not in danger',
      'bed rest',
      'push through',
      'crack your back',
      'stop your medicine',
      'you have a ',
      '%',
      ' mg',
      'approved',
      'certified',
      'clinically proven',
      '!',
    ];
    expect(never.filter((phrase) => all.includes(phrase))).toEqual([]);
  });

  it('say what must be said, before the first question and on every result', () => {
    const opening = screens.opening?.join(' ') ?? '';
    expect(opening).toContain('information, not a diagnosis');
    expect(opening).toContain('If in doubt, or if you feel worse, get medical help now.');
    expect(opening).toContain('For adults');
    for (const level of LEVELS) {
      const result = screens[`result ${level}`]?.join(' ') ?? '';
      expect(result).toContain('information, not a diagnosis. It cannot examine you.');
      expect(result).toContain('If in doubt, or if you feel worse, get medical help now.');
    }
    expect(rules.results.now.do).toContain('{emergency}');
    expect(rules.somethingWrong.also).toContain('{emergency}');
    expect(rules.rules['short-course']?.why).toContain('You ticked no warning sign');
  });

  it('give an emergency its signs to watch for on every milder result', () => {
    const now = rules.watch.now?.join(' ') ?? '';
    for (const sign of ['between the legs', 'pee', 'Both legs', 'chest pain', 'temperature']) {
      expect(now).toContain(sign);
    }
  });

  it("use the region's numbers, and a plain word where it has no advice line", () => {
    expect(fill('Call {emergency} or {advice}.')).toBe('Call 112 or 116117.');
    const { advice: _, ...without } = region;
    expect(fillNumbers('Call {advice}.', without, 'a line')).toBe('Call a line.');
    expect(Object.values(screens).flat().join(' ')).not.toMatch(/[{}]/);
  });
});
