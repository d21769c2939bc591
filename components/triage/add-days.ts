import type { CalendarDate } from './calendar-date.ts';

/** The day `days` after `date` (before it, if negative). Counted in UTC, where every day has 24 hours. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10) as CalendarDate;
}
