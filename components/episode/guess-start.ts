import { addDays } from '../triage/add-days.ts';
import type { Answers } from '../triage/answers.ts';
import type { CalendarDate } from '../triage/calendar-date.ts';
import type { TriageRules } from '../triage/triage-rules.ts';

/**
 * A first day for a reader who chose a length of time: the middle of that time, or where the longest
 * begins. Only a proposal: no level rests on it, because the length that was chosen counts on.
 * @returns null where the answers tell no length ("not sure")
 */
export function guessStart(
  rules: TriageRules,
  answers: Answers,
  today: CalendarDate,
): CalendarDate | null {
  const question = rules.questions.find(({ id }) => id === rules.grid.rows);
  const timed = (question?.answers ?? []).filter(({ fromDay }) => fromDay !== undefined);
  const at = timed.findIndex(({ id }) => id === answers.given[rules.grid.rows]?.[0]);
  const from = timed[at]?.fromDay;
  if (from === undefined) return null;
  const until = timed[at + 1]?.fromDay;
  return addDays(today, -(until === undefined ? from : Math.floor((from + until) / 2)));
}
