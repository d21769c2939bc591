import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../../components/knowledge/note.ts';
import { addDays } from '../../../components/triage/add-days.ts';
import { evaluateAnswers } from '../../../components/triage/evaluate-answers.ts';
import { answersOf } from './answers-of.ts';
import { triageRulesOfDisk } from './triage-rules-of-disk.ts';

const rules = triageRulesOfDisk();
const TODAY = '2026-11-22';
const evaluate = (...answers: Parameters<typeof answersOf>) =>
  evaluateAnswers(rules, answersOf(...answers), TODAY);

describe('the seed rule', () => {
  it('a spasm not better in one to two weeks, or back in the same spot, deserves a look for a cause; a first short one after a sudden move gets self-care', () => {
    for (const duration of ['1-to-2-weeks', '2-to-6-weeks', '6-to-12-weeks', 'over-12-weeks']) {
      const notBetter = evaluate({ duration: [duration], trend: ['same'] });
      expect(notBetter.level, duration).toBe('routine');
    }
    const oneToTwoWeeks = evaluate({ duration: ['1-to-2-weeks'], trend: ['same'] });
    expect(oneToTwoWeeks.decisive.map(({ rule }) => rule)).toEqual(['not-settling']);
    expect(rules.rules['not-settling']?.sources).toContain('sh-spasm-video');

    for (const trend of ['better', 'same']) {
      const sameSpot = evaluate({ trend: [trend], 'same-spot': ['same-spot'] });
      expect(sameSpot.level).toBe('routine');
      expect(sameSpot.decisive.map(({ rule }) => rule)).toEqual(['same-spot']);
    }
    expect(rules.rules['same-spot']?.sources).toContain('sh-spasm-video');

    const firstShortOne = evaluate({ duration: ['under-1-week'], trend: ['same'] });
    expect(firstShortOne.level).toBe('care');
    expect(firstShortOne.decisive.map(({ rule }) => rule)).toEqual(['short-course']);
    expect(firstShortOne.lookAgain?.dates[0]).toBe('2026-11-29');
  });
});

describe('evaluateAnswers', () => {
  it('names the answers that led there as they were given, with the rule', () => {
    const { decisive, further } = evaluate({
      duration: ['not-sure'],
      trend: ['better'],
      'how-far': ['not-sure'],
    });
    expect(decisive).toEqual([
      { level: 'today', rule: 'weak-leg', answers: [{ question: 'how-far', answer: 'not-sure' }] },
    ]);
    expect(further).toEqual([
      {
        level: 'routine',
        rule: 'past-six-weeks',
        answers: [
          { question: 'duration', answer: 'not-sure' },
          { question: 'trend', answer: 'better' },
        ],
      },
    ]);
  });

  it('sorts further reasons worst first', () => {
    const { further } = evaluate({
      emergency: ['pee'],
      urgent: ['fever'],
      'about-you': ['cough'],
      'same-spot': ['same-spot'],
    });
    expect(further.map(({ level }) => level)).toEqual(['today', 'days', 'routine']);
  });

  it('gives advice of single answers once, and in an emergency nothing milder', () => {
    const falls = evaluate({ urgent: ['fall-at-50', 'fall-weak-bones'] });
    expect(falls.also).toHaveLength(1);
    expect(falls.also[0]).toContain('go in person');
    expect(evaluate({ emergency: ['pee'], urgent: ['fall-at-50'] }).also).toEqual([]);
    expect(evaluate({ urgent: ['fever'], 'about-you': ['under-18'] }).also[0]).toContain('parent');
  });

  it('takes "something feels badly wrong" at any time, with the answers so far', () => {
    const none = { given: {}, startDate: null, somethingWrong: true };
    expect(evaluateAnswers(rules, none, TODAY).level).toBe('today');
    const ticked = { ...none, given: { emergency: ['pee'] } };
    expect(evaluateAnswers(rules, ticked, TODAY).level).toBe('now');
  });

  it('refuses an answer that the rules do not know, instead of passing over it', () => {
    expect(() => evaluate({ urgent: ['fever', 'gone'] })).toThrow('"gone" is no answer');
    expect(() => evaluate({ duration: [] })).toThrow('"duration" has no answer');
  });

  it('counts a first day up to today, and never makes it shorter than what was chosen', () => {
    const since = (startDate: `${number}-${number}-${number}`, chosen: string) =>
      evaluate({ duration: [chosen], trend: ['same'] }, { startDate }).level;
    expect(since('2026-11-16', 'under-1-week')).toBe('care');
    expect(since('2026-11-15', 'under-1-week')).toBe('routine');
    // The clock was set back: the first day seems to come, the chosen length still counts.
    expect(since('2026-12-24', '1-to-2-weeks')).toBe('routine');
    expect(since('2026-11-20', '1-to-2-weeks')).toBe('routine');
  });

  it('never gets milder while the days go by, for two years', () => {
    for (const trend of ['better', 'same', 'worse']) {
      const levels = Array.from({ length: 731 }, (_, days) => {
        const startDate = addDays(TODAY, -days);
        const { level } = evaluate({ duration: ['under-1-week'], trend: [trend] }, { startDate });
        return LEVELS.indexOf(level);
      });
      expect(levels, trend).toEqual([...levels].sort());
    }
  });
});
