import type { CalendarDate } from './calendar-date.ts';

/** The day that a moment falls on where the reader is (the time zone of the machine). */
export function calendarDayOf(moment: Date): CalendarDate {
  const year = String(moment.getFullYear()).padStart(4, '0');
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  const day = String(moment.getDate()).padStart(2, '0');
  return `${year}-${month}-${day}` as CalendarDate;
}
