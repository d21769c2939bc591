import { type CalendarDate, calendarDate } from './calendar-date.ts';
import { daysBetween } from './days-between.ts';
import { oldestStartDate } from './oldest-start-date.ts';
import type { AnswerOption } from './triage-rules.ts';

/** A length of time found, or the message key (of _locales) that says why there is none. */
export type DurationBand =
  | { answer: string; startDate: CalendarDate }
  | { problem: 'triage_date_missing' | 'triage_date_future' | 'triage_date_too_old' };

/**
 * Finds the answer that a first day stands for.
 * @param text the day as the reader gave it, `YYYY-MM-DD`
 * @param answers the lengths of time, shortest first; those without `fromDay` are passed over
 * @param today the reader's own day
 * @returns the last answer whose `fromDay` has come, so that the border day counts as the longer
 */
export function durationBand(
  text: string,
  answers: readonly AnswerOption[],
  today: CalendarDate,
): DurationBand {
  const startDate = calendarDate(text);
  if (startDate === null) return { problem: 'triage_date_missing' };
  const days = daysBetween(startDate, today);
  if (days < 0) return { problem: 'triage_date_future' };
  if (startDate < oldestStartDate(today)) return { problem: 'triage_date_too_old' };
  const reached = answers.filter(({ fromDay }) => fromDay !== undefined && fromDay <= days);
  const answer = reached.at(-1);
  return answer ? { answer: answer.id, startDate } : { problem: 'triage_date_missing' };
}
