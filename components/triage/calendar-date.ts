/** A day as `YYYY-MM-DD`, with no time and no time zone, so that travel cannot move it. */
export type CalendarDate = `${number}-${number}-${number}`;

/**
 * Reads a day written as `YYYY-MM-DD`.
 * @returns the day, or null when the text is not a day of the calendar (such as 30 February)
 */
export function calendarDate(text: unknown): CalendarDate | null {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  const valid = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return valid ? (text as CalendarDate) : null;
}
