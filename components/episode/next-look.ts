import { LEVELS } from '../knowledge/note.ts';
import { addDays } from '../triage/add-days.ts';
import type { CalendarDate } from '../triage/calendar-date.ts';
import { effectiveAnswers } from '../triage/effective-answers.ts';
import { lookAgain } from '../triage/look-again.ts';
import type { TriageRules } from '../triage/triage-rules.ts';
import type { Episode } from './episode.ts';
import { type EpisodeVerdict, episodeVerdict } from './episode-verdict.ts';
import { lastNotedDay } from './last-noted-day.ts';

/** The day on which to look again at a spell. */
export interface NextLook {
  date: CalendarDate;
  isDue: boolean;
}

/**
 * When to look again: the earliest day that the rules name, counted from the last word of the reader, or
 * the day on which time alone raises the level. Once it has come it stays due until the reader says
 * how it is.
 * @returns null where nothing is to be waited for (act now), or nothing was checked
 */
export function nextLook(
  rules: TriageRules,
  episode: Episode,
  today: CalendarDate,
): NextLook | null {
  if (episode.needsCheck) return { date: today, isDue: true };
  const noted = lastNotedDay(episode);
  // A day that lies ahead was noted by another clock: it must not put the look off.
  const acted = noted > today ? today : noted;
  const then = episodeVerdict(rules, episode, acted);
  if (!then) return null;
  const dates = [...plannedLooks(rules, then, acted), ...riseOf(rules, episode, then, acted)];
  const date = dates.sort()[0];
  return date === undefined ? null : { date, isDue: date <= today };
}

function plannedLooks(
  rules: TriageRules,
  { verdict, answers }: EpisodeVerdict,
  acted: CalendarDate,
): CalendarDate[] {
  const { lookAgain: plans } = rules.results[verdict.level];
  return lookAgain(plans, effectiveOf(), answers.startDate, acted)?.dates ?? [];

  function effectiveOf(): Record<string, string[]> {
    try {
      return effectiveAnswers(rules, answers, acted);
    } catch {
      // Answers to other rules: the plan that holds for everyone counts.
      return {};
    }
  }
}

/** The first day after `acted` on which a longer course alone leads to a higher level. */
function riseOf(
  rules: TriageRules,
  episode: Episode,
  { verdict, answers }: EpisodeVerdict,
  acted: CalendarDate,
): CalendarDate[] {
  const lengths = rules.questions.find(({ id }) => id === rules.grid.rows)?.answers ?? [];
  const start = answers.startDate ?? episode.startDate;
  const border = lengths
    .flatMap(({ fromDay }) => (fromDay === undefined ? [] : [addDays(start, fromDay)]))
    .filter((day) => day > acted)
    .find((day) => {
      const level = episodeVerdict(rules, episode, day)?.verdict.level ?? 'care';
      return LEVELS.indexOf(level) > LEVELS.indexOf(verdict.level);
    });
  return border === undefined ? [] : [border];
}
