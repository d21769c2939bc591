import type { Level } from '../knowledge/note.ts';
import type { Answers } from '../triage/answers.ts';
import type { CalendarDate } from '../triage/calendar-date.ts';
import type { TriageRules } from '../triage/triage-rules.ts';
import { countedDay } from './counted-day.ts';
import type { Episodes } from './episode.ts';
import type { EpisodeContent } from './episode-content.ts';
import { noteCheckIn } from './note-check-in.ts';

/** A finished check, and what it is to be understood by. */
export interface CheckResult {
  rules: TriageRules;
  content: Pick<EpisodeContent, 'sameSpot'>;
  answers: Answers;
  level: Level;
  today: CalendarDate;
}

/**
 * Adds a check to the open spell. A second one on the same day replaces the first: the reader went back
 * and corrected an answer. Its word on better or worse is the day's check-in, too.
 */
export function addCheck(episodes: Episodes, result: CheckResult): Episodes {
  const { open } = episodes;
  if (!open) return episodes;
  const { rules, content, answers, level } = result;
  const today = countedDay(open, result.today);
  const trend = answers.given[rules.grid.columns]?.[0];
  const question = rules.questions.find(({ id }) => id === rules.grid.columns);
  const isSure = question?.answers.some(({ id, countsAs }) => id === trend && !countsAs) === true;
  const spot = answers.given[content.sameSpot.question]?.[0];
  const sameSpot =
    spot === content.sameSpot.yes ? true : spot === content.sameSpot.no ? false : open.sameSpot;
  const checked = {
    ...open,
    sameSpot,
    checks: [
      ...open.checks.filter(({ date }) => date !== today),
      { date: today, rulesVersion: rules.version, level, answers },
    ].sort((a, b) => (a.date < b.date ? -1 : 1)),
    needsCheck: false,
  };
  const pain = open.checkIns.find(({ date }) => date === today)?.pain ?? null;
  const without = checked.checkIns.filter(({ date }) => date !== today);
  const told = { date: today, trend: isSure && trend !== undefined ? trend : null, pain };
  const added = { ...episodes, open: { ...checked, checkIns: without } };
  return told.trend === null && pain === null ? added : noteCheckIn(rules, added, told);
}
