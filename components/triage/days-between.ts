import type { CalendarDate } from './calendar-date.ts';

/** Whole days from `from` to `to`; negative when `to` is earlier. No daylight saving can bend it. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
