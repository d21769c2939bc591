import { afterEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../components/triage/add-days.ts';
import { calendarDate } from '../../../components/triage/calendar-date.ts';
import { calendarDayOf } from '../../../components/triage/calendar-day-of.ts';
import { daysBetween } from '../../../components/triage/days-between.ts';
import { durationBand } from '../../../components/triage/duration-band.ts';
import { formatDay } from '../../../components/triage/format-day.ts';
import { lookAgain } from '../../../components/triage/look-again.ts';
import { oldestStartDate } from '../../../components/triage/oldest-start-date.ts';
import { triageRulesOfDisk } from './triage-rules-of-disk.ts';

const rules = triageRulesOfDisk();
const lengths = rules.questions.find(({ id }) => id === 'duration')?.answers ?? [];
const homeZone = process.env.TZ;
afterEach(() => {
  if (homeZone === undefined) delete process.env.TZ;
  else process.env.TZ = homeZone;
});

describe('calendar days', () => {
  it('reads only days of the calendar', () => {
    expect(calendarDate('2026-11-22')).toBe('2026-11-22');
    expect(calendarDate('2024-02-29')).toBe('2024-02-29');
    for (const wrong of ['2026-02-29', '2026-13-01', '22.11.2026', '', '2026-1-2', null, 5]) {
      expect(calendarDate(wrong)).toBeNull();
    }
  });

  it('takes the day of the reader, wherever the clock stands', () => {
    const moment = new Date('2026-11-22T23:30:00Z');
    process.env.TZ = 'Pacific/Auckland';
    expect(calendarDayOf(moment)).toBe('2026-11-23');
    process.env.TZ = 'America/Los_Angeles';
    expect(calendarDayOf(moment)).toBe('2026-11-22');
  });

  it('counts whole days over daylight saving and leap days, in any zone', () => {
    for (const zone of ['Europe/Berlin', 'America/Sao_Paulo', 'Pacific/Apia', 'UTC']) {
      process.env.TZ = zone;
      expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
      expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
      expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
      expect(addDays('2026-10-25', 7)).toBe('2026-11-01');
      expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
      expect(daysBetween('2026-11-22', '2026-11-20')).toBe(-2);
      expect(formatDay('2026-11-29', 'en-GB', 'weekday')).toBe('Sunday 29 November');
    }
  });

  it("writes a day in the reader's language, and in English where the tag is broken", () => {
    expect(formatDay('2026-11-22', 'de', 'year')).toBe('22. November 2026');
    expect(formatDay('2026-11-22', 'no_such_locale!', 'year')).toBe('22 November 2026');
  });
});

describe('durationBand', () => {
  const band = (text: string, today: `${number}-${number}-${number}` = '2026-11-22') =>
    durationBand(text, lengths, today);

  it('counts the border day as the longer length', () => {
    const borders: [string, string][] = [
      ['2026-11-22', 'under-1-week'],
      ['2026-11-16', 'under-1-week'],
      ['2026-11-15', '1-to-2-weeks'],
      ['2026-11-09', '1-to-2-weeks'],
      ['2026-11-08', '2-to-6-weeks'],
      ['2026-10-12', '2-to-6-weeks'],
      ['2026-10-11', '6-to-12-weeks'],
      ['2026-08-31', '6-to-12-weeks'],
      ['2026-08-30', 'over-12-weeks'],
      ['2024-11-22', 'over-12-weeks'],
    ];
    for (const [startDate, answer] of borders) {
      expect(band(startDate), startDate).toEqual({ answer, startDate });
    }
  });

  it('refuses what is no day, to come, or more than two years back, with a line for each', () => {
    expect(band('')).toEqual({ problem: 'triage_date_missing' });
    expect(band('2026-02-30')).toEqual({ problem: 'triage_date_missing' });
    expect(band('2026-11-23')).toEqual({ problem: 'triage_date_future' });
    expect(band('2024-11-21')).toEqual({ problem: 'triage_date_too_old' });
    expect(band('2026-11-23', '2026-11-23')).toHaveProperty('answer', 'under-1-week');
  });

  it('knows two years back from a leap day', () => {
    expect(oldestStartDate('2028-02-29')).toBe('2026-02-28');
    expect(oldestStartDate('2026-11-22')).toBe('2024-11-22');
  });
});

describe('lookAgain', () => {
  const care = rules.results.care.lookAgain;
  const today = '2026-11-22';

  it('first week: in 7 days, and on day 14 of the spell', () => {
    const short = { duration: ['under-1-week'] };
    expect(lookAgain(care, short, '2026-11-20', today)?.dates).toEqual([
      '2026-11-29',
      '2026-12-04',
    ]);
    expect(lookAgain(care, short, '2026-11-16', today)?.dates).toEqual([
      '2026-11-29',
      '2026-11-30',
    ]);
    expect(lookAgain(care, short, null, today)?.dates).toEqual(['2026-11-29']);
  });

  it('weeks one to six: in 7 days, at the latest six weeks from the first day', () => {
    const longer = { duration: ['2-to-6-weeks'] };
    expect(lookAgain(care, longer, '2026-11-01', today)?.dates).toEqual(['2026-11-29']);
    expect(lookAgain(care, longer, '2026-10-13', today)?.dates).toEqual(['2026-11-24']);
    expect(lookAgain(care, longer, null, today)?.dates).toEqual(['2026-11-29']);
  });

  it('a last day that has passed, or a clock set back, still gives a day to come', () => {
    const longer = { duration: ['2-to-6-weeks'] };
    expect(lookAgain(care, longer, '2026-01-01', today)?.dates).toEqual(['2026-11-23']);
    const short = { duration: ['under-1-week'] };
    expect(lookAgain(care, short, '2027-01-01', today)?.dates).toEqual(['2026-11-29']);
  });

  it('a booked visit: in 7 days; within days: tomorrow; today and now: nothing to wait for', () => {
    const dates = (level: keyof typeof rules.results) =>
      lookAgain(rules.results[level].lookAgain, {}, '2026-11-01', today)?.dates;
    expect(dates('routine')).toEqual(['2026-11-29']);
    expect(dates('days')).toEqual(['2026-11-23']);
    expect(dates('today')).toBeUndefined();
    expect(dates('now')).toBeUndefined();
  });
});
