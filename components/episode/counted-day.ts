import type { CalendarDate } from '../triage/calendar-date.ts';
import type { Episode } from './episode.ts';

/**
 * The day that a new word about a spell stands under: never one before its last check. A clock that was
 * set back, or a flight over the date line, would else file the newest word before an older, milder one.
 */
export function countedDay({ checks }: Pick<Episode, 'checks'>, today: CalendarDate): CalendarDate {
  const checked = checks.at(-1)?.date ?? today;
  return checked > today ? checked : today;
}
