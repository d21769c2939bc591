import type { CalendarDate } from './calendar-date.ts';

/**
 * A day in the reader's language: "Saturday 29 November", with the year where asked.
 * @param locale BCP 47 tag, such as `navigator.language`; one that is not valid falls back to English
 */
export function formatDay(date: CalendarDate, locale: string, style: 'weekday' | 'year'): string {
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'long',
    // The day is written in UTC and read in UTC, so that no time zone can shift it.
    timeZone: 'UTC',
    ...(style === 'weekday' ? { weekday: 'long' } : { year: 'numeric' }),
  };
  const moment = new Date(`${date}T00:00:00Z`);
  try {
    return new Intl.DateTimeFormat(locale, options).format(moment);
  } catch {
    return new Intl.DateTimeFormat('en-GB', options).format(moment);
  }
}
