import { addDays } from './add-days.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { LookAgainRule } from './triage-rules.ts';

/** When to look again, earliest day first, and what to do then. */
export interface LookAgain {
  dates: CalendarDate[];
  text: string;
}

/**
 * Finds the days of the next looks.
 * @param rules the first whose `when` holds counts
 * @param effective question id to answer ids, as `effectiveAnswers` gives them
 * @param startDate first day of this spell, or null when only a length of time is known
 * @returns null where nothing is to be waited for
 */
export function lookAgain(
  rules: readonly LookAgainRule[],
  effective: Readonly<Record<string, string[]>>,
  startDate: CalendarDate | null,
  today: CalendarDate,
): LookAgain | null {
  const rule = rules.find(({ when = {} }) =>
    Object.entries(when).every(([question, answers]) =>
      effective[question]?.some((id) => answers.includes(id)),
    ),
  );
  if (!rule) return null;
  const tomorrow = addDays(today, 1);
  let first = addDays(today, rule.daysFromToday);
  if (startDate && rule.latestDaysFromOnset !== undefined) {
    first = earlier(first, addDays(startDate, rule.latestDaysFromOnset));
  }
  // A last day that has passed already (or a clock that jumped) means: look tomorrow, never "never".
  if (first < tomorrow) first = tomorrow;
  const dates = [first];
  if (startDate && startDate <= today && rule.thenDaysFromOnset !== undefined) {
    const second = addDays(startDate, rule.thenDaysFromOnset);
    if (second > first) dates.push(second);
  }
  return { dates, text: rule.text };
}

function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}
