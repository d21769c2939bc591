import { addDays } from '../triage/add-days.ts';
import type { Answers } from '../triage/answers.ts';
import type { CalendarDate } from '../triage/calendar-date.ts';
import type { AnswerOption, TriageRules } from '../triage/triage-rules.ts';
import type { CheckIn, Episode } from './episode.ts';
import { trendRank } from './trend-rank.ts';

/** The answers of a check as they count by now. */
export interface CountedAnswers {
  answers: Answers;
  /** The check-in that counts instead of the answer that was given; null where none is worse. */
  worse: CheckIn | null;
}

/**
 * The answers with the earliest first day that they and the spell allow, and with the worst that was told
 * since about better, same or worse. Both can only ask for more.
 * @param checked day of the check that they were given in
 */
export function countedAnswers(
  rules: TriageRules,
  { startDate, checkIns }: Episode,
  answers: Answers,
  checked: CalendarDate,
): CountedAnswers {
  const optionsOf = (asked: string): AnswerOption[] =>
    rules.questions.find(({ id }) => id === asked)?.answers ?? [];
  const countedAs = (options: AnswerOption[], id: string | null | undefined) => {
    const given = options.find((option) => option.id === id);
    return options.find((option) => option.id === (given?.countsAs ?? given?.id));
  };
  const length = countedAs(optionsOf(rules.grid.rows), answers.given[rules.grid.rows]?.[0]);
  // Who had it for two weeks on the day of the check has had it for longer now.
  const implied = length?.fromDay === undefined ? null : addDays(checked, -length.fromDay);
  const first = [answers.startDate, implied]
    .filter((day) => day !== null)
    .reduce((a, b) => (a < b ? a : b), startDate);

  const told = answers.given[rules.grid.columns]?.[0];
  const rank = (id: string | null | undefined) => trendRank(rules, id);
  let worse: CheckIn | null = null;
  for (const one of told === undefined ? [] : checkIns) {
    if (one.date >= checked && rank(one.trend) > rank(worse ? worse.trend : told)) worse = one;
  }
  const given = worse?.trend
    ? { ...answers.given, [rules.grid.columns]: [worse.trend] }
    : answers.given;
  return { answers: { ...answers, given, startDate: first }, worse };
}
