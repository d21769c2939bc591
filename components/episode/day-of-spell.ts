import type { CalendarDate } from '../triage/calendar-date.ts';
import { daysBetween } from '../triage/days-between.ts';

/** Which day of a spell it is, as a reader counts: the first day is day 1, and nothing comes before it. */
export function dayOfSpell(startDate: CalendarDate, today: CalendarDate): number {
  return Math.max(0, daysBetween(startDate, today)) + 1;
}
