import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAlarm } from '../../../components/episode/look-alarm.ts';
import { nextLook } from '../../../components/episode/next-look.ts';
import { addDays } from '../../../components/triage/add-days.ts';
import type { CalendarDate } from '../../../components/triage/calendar-date.ts';
import { answersOf } from '../triage/answers-of.ts';
import { checkIn, checkOf, episodeOf, RULES } from './episode-of.ts';

const START: CalendarDate = '2026-11-14';
const on = (day: number) => addDays(START, day);
const better = checkOf(on(2), { answers: answersOf({ trend: ['better'] }) });

describe('the next look', () => {
  it('comes seven days after the last word of the reader', () => {
    const one = episodeOf({ checks: [better] });
    expect(nextLook(RULES, one, on(2))).toEqual({ date: on(9), isDue: false });
    expect(nextLook(RULES, one, on(8))?.isDue).toBe(false);
    expect(nextLook(RULES, one, on(9))).toEqual({ date: on(9), isDue: true });
    const told = { ...one, checkIns: [checkIn(on(6), 'better', 3)] };
    expect(nextLook(RULES, told, on(9))).toEqual({ date: on(13), isDue: false });
  });

  it('comes on the day on which time alone asks for more', () => {
    expect(nextLook(RULES, episodeOf(), on(2))).toEqual({ date: on(7), isDue: false });
    const sixWeeks = episodeOf({ checks: [{ ...better, date: on(38) }] });
    expect(nextLook(RULES, sixWeeks, on(38))?.date).toBe(on(42));
  });

  it('stays due until the reader says how it is', () => {
    expect(nextLook(RULES, episodeOf(), on(30))).toEqual({ date: on(7), isDue: true });
  });

  it('is every day while it should be seen within days', () => {
    const worse = episodeOf({ checkIns: [checkIn(on(4), 'worse')] });
    expect(nextLook(RULES, worse, on(4))).toEqual({ date: on(5), isDue: false });
  });

  it('is none where there is nothing to wait for, or nothing was checked', () => {
    for (const level of ['today', 'now'] as const) {
      expect(nextLook(RULES, episodeOf({ checks: [checkOf(on(2), { level })] }), on(3))).toBeNull();
    }
    expect(nextLook(RULES, episodeOf({ checks: [] }), on(3))).toBeNull();
  });

  it('is now when part of the spell is lost', () => {
    expect(nextLook(RULES, episodeOf({ needsCheck: true }), on(3))).toEqual({
      date: on(3),
      isDue: true,
    });
  });

  it('is not put off by a day that another clock has noted', () => {
    const ahead = episodeOf({ checks: [better], checkIns: [checkIn('2099-01-01', 'better')] });
    expect(nextLook(RULES, ahead, on(4))?.date).toBe(on(11));
  });

  it('lies after the last word, and once due stays due: any spell, any clock', () => {
    const day = fc.integer({ min: -30, max: 500 });
    fc.assert(
      fc.property(
        day,
        fc.nat(40),
        fc.array(fc.nat(300), { maxLength: 3 }),
        day,
        (at, checked, told, later) => {
          const one = episodeOf({
            checks: [{ ...better, date: on(checked) }],
            checkIns: [...new Set(told)].sort((a, b) => a - b).map((n) => checkIn(on(n), 'better')),
          });
          const look = nextLook(RULES, one, on(at));
          if (!look) return;
          if (!look.isDue) expect(look.date > on(at)).toBe(true);
          if (later >= at && on(at) >= on(Math.max(checked, ...told)) && look.isDue) {
            expect(nextLook(RULES, one, on(later))?.isDue).toBe(true);
          }
        },
      ),
    );
  });
});

describe('the alarm', () => {
  const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();
  const look = { date: '2026-11-28', isDue: false } as const;

  it('wakes the background in the morning of the day', () => {
    expect(lookAlarm(look, null, at(22, 12))).toEqual({
      mark: false,
      alarm: at(28, 9),
      message: null,
    });
  });

  it('shows the mark from midnight, and sends one message from nine on', () => {
    const due = { ...look, isDue: true };
    expect(lookAlarm(due, null, at(28, 1))).toEqual({
      mark: true,
      alarm: at(28, 9),
      message: null,
    });
    expect(lookAlarm(due, null, at(28, 9))).toEqual({
      mark: true,
      alarm: null,
      message: '2026-11-28',
    });
    expect(lookAlarm(due, '2026-11-28', at(30, 9)).message).toBeNull();
    expect(lookAlarm(due, '2026-11-20', at(30, 9)).message).toBe('2026-11-28');
  });

  it('does nothing without a look', () => {
    expect(lookAlarm(null, null, 0)).toEqual({ mark: false, alarm: null, message: null });
  });
});
