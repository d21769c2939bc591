import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCheck } from '../../../components/episode/add-check.ts';
import type { Episode } from '../../../components/episode/episode.ts';
import { episodeVerdict } from '../../../components/episode/episode-verdict.ts';
import { noteCheckIn } from '../../../components/episode/note-check-in.ts';
import { LEVELS } from '../../../components/knowledge/note.ts';
import { addDays } from '../../../components/triage/add-days.ts';
import type { CalendarDate } from '../../../components/triage/calendar-date.ts';
import { evaluateAnswers } from '../../../components/triage/evaluate-answers.ts';
import { answersOf } from '../triage/answers-of.ts';
import { CONTENT, checkIn, checkOf, episodeOf, kept, RULES } from './episode-of.ts';

const START: CalendarDate = '2026-11-14';
const on = (day: number) => addDays(START, day);
const levelOn = (episode: Episode, today: CalendarDate) =>
  episodeVerdict(RULES, episode, today)?.verdict.level;
const rank = (episode: Episode, today: CalendarDate) =>
  LEVELS.indexOf(episodeVerdict(RULES, episode, today)?.verdict.level ?? 'care');

describe('the verdict on a spell that is kept', () => {
  it('rises by itself when two weeks have passed and it was getting better', () => {
    const better = episodeOf({
      checks: [checkOf('2026-11-16', { answers: answersOf({ trend: ['better'] }) })],
    });
    expect(levelOn(better, on(2))).toBe('care');
    expect(levelOn(better, on(41))).toBe('care');
    expect(levelOn(better, on(42))).toBe('routine');
  });

  it('asks for a look for the cause once a spasm has stayed the same for a week', () => {
    expect(levelOn(episodeOf(), on(6))).toBe('care');
    expect(levelOn(episodeOf(), on(7))).toBe('routine');
    expect(levelOn(episodeOf(), on(14))).toBe('routine');
    const reasons = episodeVerdict(RULES, episodeOf(), on(14))?.verdict.decisive ?? [];
    expect(reasons.map(({ rule }) => rule)).toEqual(['not-settling']);
  });

  it('counts from the length of time that was chosen, when the first day says less', () => {
    const answers = answersOf({ duration: ['1-to-2-weeks'], trend: ['better'] });
    const longer = episodeOf({ startDate: on(2), checks: [checkOf(on(2), { answers })] });
    expect(levelOn(longer, on(2 + 34))).toBe('care');
    expect(levelOn(longer, on(2 + 35))).toBe('routine');
  });

  it('counts the worst that was told since, and says which', () => {
    const told = episodeOf({ checkIns: [checkIn(on(3), 'worse'), checkIn(on(4), 'better')] });
    const weighed = episodeVerdict(RULES, told, on(4));
    expect(weighed?.verdict.level).toBe('days');
    expect(weighed?.worse).toEqual(checkIn(on(3), 'worse'));
    // What was told before the check is part of the check.
    expect(levelOn(episodeOf({ checkIns: [checkIn(on(1), 'worse')] }), on(4))).toBe('care');
  });

  it('stays where it was for a first day that is older than the check allows', () => {
    expect(levelOn(episodeOf(), '2029-11-14')).toBe('routine');
  });

  it('keeps the level of answers to other rules, and asks for a new check', () => {
    const older = checkOf('2026-11-16', {
      rulesVersion: RULES.version - 1,
      level: 'today',
      answers: answersOf({ 'no-more-asked': ['x'], trend: ['no-such-answer'] }),
    });
    const weighed = episodeVerdict(RULES, episodeOf({ checks: [older] }), on(4));
    expect(weighed?.verdict.level).toBe('today');
    expect(weighed?.isOfOtherRules).toBe(true);
    const milder = checkOf('2026-11-16', { rulesVersion: 0, level: 'days' });
    expect(levelOn(episodeOf({ checks: [milder] }), on(3))).toBe('days');
  });

  it('shows nothing milder than an emergency when part of the spell is lost', () => {
    expect(episodeVerdict(RULES, episodeOf({ needsCheck: true }), on(4))).toBeNull();
    const now = checkOf('2026-11-16', { level: 'now' });
    expect(levelOn(episodeOf({ needsCheck: true, checks: [now] }), on(4))).toBe('now');
    expect(episodeVerdict(RULES, episodeOf({ checks: [] }), on(4))).toBeNull();
  });
});

const anyAnswers = fc
  .record({
    emergency: fc.constantFrom<string[]>([], ['pee']),
    urgent: fc.constantFrom<string[]>([], ['fever']),
    duration: fc.constantFrom(...idsOf('duration')),
    trend: fc.constantFrom(...idsOf('trend')),
    'same-spot': fc.constantFrom(...idsOf('same-spot')),
    'how-far': fc.constantFrom(...idsOf('how-far')),
    'about-you': fc.constantFrom<string[]>([], ['cough'], ['first-at-50']),
  })
  .map((given) => answersOf(given));
const anyTrend = fc.constantFrom(...idsOf('trend').map(([id = '']) => id));
const anyEpisode = fc
  .record({
    answers: anyAnswers,
    checked: fc.nat(60),
    checkIns: fc.array(fc.tuple(fc.nat(120), anyTrend), { maxLength: 4 }),
  })
  .map(({ answers, checked, checkIns }) => {
    const check = checkOf(on(checked), {
      answers,
      level: evaluateAnswers(RULES, answers, on(checked)).level,
    });
    return checkIns.reduce(
      (episode, [day, trend]) =>
        noteCheckIn(RULES, kept(episode), checkIn(on(day), trend)).open ?? episode,
      episodeOf({ checks: [check] }),
    );
  });

describe('floors only rise', () => {
  it('with time, and with any clock: never below what the check came to', () => {
    fc.assert(
      fc.property(
        anyEpisode,
        fc.integer({ min: -400, max: 900 }),
        fc.nat(900),
        (one, day, more) => {
          const checked = LEVELS.indexOf(one.checks[0]?.level ?? 'now');
          expect(rank(one, on(day))).toBeGreaterThanOrEqual(checked);
          expect(rank(one, on(day + more))).toBeGreaterThanOrEqual(rank(one, on(day)));
        },
      ),
    );
  });

  it('with whatever is told on another day', () => {
    fc.assert(
      fc.property(anyEpisode, fc.nat(200), anyTrend, fc.nat(200), (one, day, trend, today) => {
        if (one.checkIns.some(({ date }) => date === on(day))) return;
        const told = noteCheckIn(RULES, kept(one), checkIn(on(day), trend)).open ?? one;
        expect(rank(told, on(today))).toBeGreaterThanOrEqual(rank(one, on(today)));
      }),
    );
  });

  it('with a new check: nothing shows less than it, whatever the clock said before', () => {
    const anyDay = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(anyEpisode, anyAnswers, anyDay, anyDay, (one, answers, day, later) => {
        const { level } = evaluateAnswers(RULES, answers, on(day));
        const result = { rules: RULES, content: CONTENT, answers, level, today: on(day) };
        const { open } = addCheck(kept(one), result);
        expect(rank(open ?? one, on(later))).toBeGreaterThanOrEqual(LEVELS.indexOf(level));
      }),
    );
  });

  it('with a first day moved back', () => {
    fc.assert(
      fc.property(anyEpisode, fc.nat(700), fc.nat(200), (one, back, today) => {
        const longer = { ...one, startDate: addDays(one.startDate, -back) };
        expect(rank(longer, on(today))).toBeGreaterThanOrEqual(rank(one, on(today)));
      }),
    );
  });
});

function idsOf(question: string): string[][] {
  const found = RULES.questions.find(({ id }) => id === question)?.answers ?? [];
  return found.map(({ id }) => [id]);
}
