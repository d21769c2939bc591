import { addDays } from './add-days.ts';
import { type CalendarDate, calendarDate } from './calendar-date.ts';

/** The earliest first day a reader may give: two years back. Longer ago, the longest band says it all. */
export function oldestStartDate(today: CalendarDate): CalendarDate {
  const sameDay = `${String(Number(today.slice(0, 4)) - 2).padStart(4, '0')}${today.slice(4)}`;
  // 29 February has no twin two years back; the day before it has.
  return calendarDate(sameDay) ?? addDays(today, -731);
}
