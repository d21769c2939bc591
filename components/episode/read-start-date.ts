import { type CalendarDate, calendarDate } from '../triage/calendar-date.ts';

/** The first day of a stored spell and nothing else of it; null when it cannot be read. */
export function readStartDate(stored: unknown): CalendarDate | null {
  return typeof stored === 'object' && stored !== null && 'startDate' in stored
    ? calendarDate(stored.startDate)
    : null;
}
