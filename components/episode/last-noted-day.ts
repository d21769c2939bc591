import type { CalendarDate } from '../triage/calendar-date.ts';
import type { Episode } from './episode.ts';

/** The last day of which a spell knows: a clock that says less has been set back. */
export function lastNotedDay({ startDate, checks, checkIns }: Episode): CalendarDate {
  return [startDate, ...checks.map(({ date }) => date), ...checkIns.map(({ date }) => date)]
    .sort()
    .at(-1) as CalendarDate;
}
