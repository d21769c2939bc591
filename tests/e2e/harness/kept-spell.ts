import type { CheckIn, Episode, EpisodeCheck } from '../../../components/episode/episode.ts';
import { addDays } from '../../../components/triage/add-days.ts';
import { calendarDayOf } from '../../../components/triage/calendar-day-of.ts';

/** The day so many days from now (before it, if negative), where browser and test are. */
export const dayFromNow = (days: number) => addDays(calendarDayOf(new Date()), days);

/** A check of so many days ago, of a reader without any sign who said "better". */
export function keptCheck(daysAgo: number, given: Record<string, string[]> = {}): EpisodeCheck {
  return {
    date: dayFromNow(-daysAgo),
    rulesVersion: 1,
    level: 'care',
    answers: {
      given: {
        emergency: [],
        urgent: [],
        duration: ['under-1-week'],
        trend: ['better'],
        'same-spot': ['first-time'],
        'how-far': ['back-only'],
        'about-you': [],
        ...given,
      },
      startDate: null,
      somethingWrong: false,
    },
  };
}

export const keptCheckIn = (daysAgo: number, trend: string | null, pain: number): CheckIn => ({
  date: dayFromNow(-daysAgo),
  trend,
  pain,
});

/** A spell as it is stored: began so many days ago, checked once, told about now and then. */
export function keptSpell(daysAgo: number, change: Partial<Episode> = {}): Episode {
  return {
    startDate: dayFromNow(-daysAgo),
    startIsGuess: false,
    sameSpot: false,
    checks: [keptCheck(Math.max(0, daysAgo - 2))],
    checkIns: [],
    endDate: null,
    needsCheck: false,
    ...change,
  };
}
