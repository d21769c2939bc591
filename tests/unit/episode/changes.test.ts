import { describe, expect, it } from 'vitest';
import { addCheck } from '../../../components/episode/add-check.ts';
import { checkStart } from '../../../components/episode/check-start.ts';
import { dayOfSpell } from '../../../components/episode/day-of-spell.ts';
import { earlierSpot } from '../../../components/episode/earlier-spot.ts';
import { endEpisode } from '../../../components/episode/end-episode.ts';
import type { Episode } from '../../../components/episode/episode.ts';
import { episodeVerdict } from '../../../components/episode/episode-verdict.ts';
import { guessStart } from '../../../components/episode/guess-start.ts';
import { keepEpisode } from '../../../components/episode/keep-episode.ts';
import { knownAnswers } from '../../../components/episode/known-answers.ts';
import { noteCheckIn } from '../../../components/episode/note-check-in.ts';
import { reopenEpisode } from '../../../components/episode/reopen-episode.ts';
import { spotHint } from '../../../components/episode/spot-hint.ts';
import { withKnownAnswer } from '../../../components/episode/with-known-answer.ts';
import type { CalendarDate } from '../../../components/triage/calendar-date.ts';
import { startFlow } from '../../../components/triage/start-flow.ts';
import { answersOf } from '../triage/answers-of.ts';
import { CONTENT, checkIn, checkOf, episodeOf, kept, RULES, translate } from './episode-of.ts';

const TODAY: CalendarDate = '2026-11-22';
const result = (given = {}, today = TODAY) => ({
  rules: RULES,
  content: CONTENT,
  answers: answersOf(given),
  level: 'care' as const,
  today,
});
const levelOn = (episode: Episode | null, today: CalendarDate) =>
  episode && episodeVerdict(RULES, episode, today)?.verdict.level;
const begun = { ...result(), startDate: '2026-11-14', startIsGuess: false } as const;

describe('a spell', () => {
  it('is kept with its first check, which is the first check-in, too', () => {
    const { open } = keepEpisode(kept(null), begun);
    expect(open).toMatchObject({ startDate: '2026-11-14', sameSpot: false, endDate: null });
    expect(open?.checks).toHaveLength(1);
    expect(open?.checkIns).toEqual([checkIn(TODAY, 'same')]);
  });

  it('is never begun twice: a second one is another check', () => {
    const twice = keepEpisode(keepEpisode(kept(null), begun), {
      ...begun,
      startDate: '2026-11-20',
    });
    expect(twice.open?.startDate).toBe('2026-11-14');
    expect(twice.open?.checks).toHaveLength(1);
  });

  it('notes the same spot only from an answer that is sure', () => {
    const spot = (answer: string) =>
      addCheck(kept(episodeOf({ sameSpot: null })), result({ 'same-spot': [answer] })).open
        ?.sameSpot;
    expect([spot('same-spot'), spot('first-time'), spot('not-sure')]).toEqual([true, false, null]);
    const unsure = addCheck(kept(episodeOf()), result({ trend: ['not-sure'] }));
    expect(unsure.open?.checkIns).toEqual([]);
  });

  it('needs no further check after a check', () => {
    expect(addCheck(kept(episodeOf({ needsCheck: true })), result()).open?.needsCheck).toBe(false);
  });

  it('takes better or worse and pain one by one, one check-in a day', () => {
    const told = [
      checkIn(TODAY, 'better'),
      checkIn(TODAY, null, 4),
      checkIn('2026-11-20', null, 6),
    ];
    const { open } = told.reduce(
      (episodes, one) => noteCheckIn(RULES, episodes, one),
      kept(episodeOf()),
    );
    expect(open?.checkIns).toEqual([checkIn('2026-11-20', null, 6), checkIn(TODAY, 'better', 4)]);
  });

  it('has its newest word last after a clock was set back, or a flight over the date line', () => {
    const ahead = checkOf('2026-11-23');
    const before = kept(episodeOf({ checks: [ahead] }));
    const worse = noteCheckIn(RULES, before, checkIn(TODAY, 'worse'));
    expect(levelOn(worse.open, TODAY)).toBe('days');
    // What stands on that day already was told before it: the worse of the two counts.
    const better = noteCheckIn(RULES, worse, checkIn(TODAY, 'better', 3));
    expect(levelOn(better.open, TODAY)).toBe('days');
    expect(better.open?.checkIns.at(-1)?.pain).toBe(3);
    const urgent = { ...result({ urgent: ['fever'] }), level: 'today' as const };
    const checked = addCheck(before, urgent);
    for (const day of [TODAY, '2026-11-23', '2026-11-24'] as const) {
      expect(levelOn(checked.open, day)).toBe('today');
    }
  });

  it('ends, is kept, and can be taken back', () => {
    const over = endEpisode(kept(episodeOf(), [episodeOf({ endDate: '2026-05-01' })]), TODAY);
    expect(over.open).toBeNull();
    expect(over.ended.map(({ endDate }) => endDate)).toEqual([TODAY, '2026-05-01']);
    expect(reopenEpisode(over).open).toEqual(episodeOf());
    expect(endEpisode(kept(episodeOf()), '2026-01-01').ended[0]?.endDate).toBe('2026-11-14');
  });

  it('counts days of the calendar: the first is day 1, whatever the clock says', () => {
    expect(dayOfSpell('2026-11-14', TODAY)).toBe(9);
    expect(dayOfSpell(TODAY, TODAY)).toBe(1);
    expect(dayOfSpell('2026-11-30', TODAY)).toBe(1);
    // Over the end of daylight saving time.
    expect(dayOfSpell('2026-10-24', '2026-10-26')).toBe(3);
  });
});

describe('the first day', () => {
  it('is refused with a reason when it cannot be one', () => {
    expect(checkStart('2026-11-14', TODAY)).toEqual({ startDate: '2026-11-14' });
    expect(checkStart('', TODAY)).toEqual({ problem: 'triage_date_missing' });
    expect(checkStart('2026-11-23', TODAY)).toEqual({ problem: 'triage_date_future' });
    expect(checkStart('2024-11-21', TODAY)).toEqual({ problem: 'episode_date_too_old' });
    for (const key of ['triage_date_missing', 'triage_date_future', 'episode_date_too_old']) {
      expect(translate(key)).toMatch(/[.]$/);
    }
  });

  it('is guessed from a length of time, and not from "not sure"', () => {
    const guess = (id: string) => guessStart(RULES, answersOf({ duration: [id] }), TODAY);
    expect(guess('under-1-week')).toBe('2026-11-19');
    expect(guess('1-to-2-weeks')).toBe('2026-11-12');
    expect(guess('over-12-weeks')).toBe('2026-08-30');
    expect(guess('not-sure')).toBeNull();
  });
});

describe('what is known already', () => {
  const spot = episodeOf({ startDate: '2026-05-03', endDate: '2026-05-15', sameSpot: true });

  it('is how long the open spell has lasted, and the same spot', () => {
    const open = episodeOf({ sameSpot: null });
    expect(knownAnswers(RULES, CONTENT, kept(open, [spot]), TODAY)).toEqual({
      given: { duration: ['1-to-2-weeks'], 'same-spot': ['same-spot'] },
      startDate: '2026-11-14',
    });
    expect(knownAnswers(RULES, CONTENT, kept(null), TODAY)).toEqual({ given: {}, startDate: null });
    const old = episodeOf({ startDate: '2020-01-01' });
    expect(knownAnswers(RULES, CONTENT, kept(old), TODAY).given.duration).toEqual([
      'over-12-weeks',
    ]);
  });

  it('is marked only on the screen of its own question', () => {
    const known = knownAnswers(RULES, CONTENT, kept(episodeOf(), [spot]), TODAY);
    const first = startFlow(RULES);
    expect(withKnownAnswer(RULES, first, known)).toBe(first);
    const at = RULES.questions.findIndex(({ id }) => id === 'duration');
    const there = withKnownAnswer(RULES, { ...first, question: at }, known);
    expect(there.answers).toMatchObject({
      given: { duration: ['1-to-2-weeks'] },
      startDate: '2026-11-14',
    });
    expect(Object.keys(there.answers.given)).toEqual(['duration']);
    const answered = { ...there, answers: answersOf({ duration: ['under-1-week'] }) };
    expect(withKnownAnswer(RULES, answered, known)).toBe(answered);
  });

  it('is said beside the question about the same spot', () => {
    const hint = (question: string, episodes: ReturnType<typeof kept>) =>
      spotHint(question, { content: CONTENT, episodes, locale: 'en-GB', translate });
    expect(earlierSpot(kept(null, [episodeOf(), spot]))).toBe(spot);
    expect(hint('same-spot', kept(null, [spot]))).toBe(
      'You noted the same spot on 16 November 2026.',
    );
    expect(hint('same-spot', kept(null, [{ ...spot, sameSpot: false }]))).toBe(
      'You kept an earlier spell: 3 May 2026 to 15 May 2026.',
    );
    expect(hint('trend', kept(null, [spot]))).toBeNull();
    expect(hint('same-spot', kept(null))).toBeNull();
  });
});
