import { type CalendarDate, calendarDate } from '../triage/calendar-date.ts';
import { oldestStartDate } from '../triage/oldest-start-date.ts';

/** A first day, or the message key (of _locales) that says why it cannot be one. */
export type CheckedStart =
  | { startDate: CalendarDate }
  | { problem: 'triage_date_missing' | 'triage_date_future' | 'episode_date_too_old' };

/** Judges the first day that a reader gives for a spell. */
export function checkStart(text: string, today: CalendarDate): CheckedStart {
  const startDate = calendarDate(text);
  if (startDate === null) return { problem: 'triage_date_missing' };
  if (startDate > today) return { problem: 'triage_date_future' };
  if (startDate < oldestStartDate(today)) return { problem: 'episode_date_too_old' };
  return { startDate };
}
