import { LEVELS, type Level } from '../knowledge/note.ts';
import type { Answers } from '../triage/answers.ts';
import type { CalendarDate } from '../triage/calendar-date.ts';
import { evaluateAnswers, type Verdict } from '../triage/evaluate-answers.ts';
import type { TriageRules } from '../triage/triage-rules.ts';
import { countedAnswers } from './counted-answers.ts';
import type { CheckIn, Episode } from './episode.ts';
import { lastNotedDay } from './last-noted-day.ts';

/** What the last check comes to by now. */
export interface EpisodeVerdict {
  verdict: Verdict;
  /** The answers as they count now, for the reasons. */
  answers: Answers;
  /** The check-in that counts instead of the answer that was given. */
  worse: CheckIn | null;
  /** The last check belongs to other rules than these. */
  isOfOtherRules: boolean;
}

/**
 * Weighs the last check anew: with the time that has passed, and with the worst that was told since.
 * Floors only rise: it is never below what the check came to on its day, whatever the clock, newer
 * rules or broken answers say. The way down is a new check.
 * @returns null where there is nothing to show: no check, or one of which too much is lost
 */
export function episodeVerdict(
  rules: TriageRules,
  episode: Episode,
  today: CalendarDate,
): EpisodeVerdict | null {
  const check = episode.checks.at(-1);
  if (!check) return null;
  const noted = lastNotedDay(episode);
  const day = noted > today ? noted : today;
  const counted = check.answers && countedAnswers(rules, episode, check.answers, check.date);
  const evaluated = counted && tryRules(rules, counted.answers, day);
  if (!evaluated && !check.level) return null;
  const level = higher(evaluated?.level ?? 'care', check.level ?? 'care');
  // What is lost may have asked for more; only the top level cannot be too mild.
  if (episode.needsCheck && level !== LEVELS.at(-1)) return null;
  return {
    verdict:
      evaluated?.level === level
        ? evaluated
        : {
            level,
            decisive: [],
            further: evaluated ? [...evaluated.decisive, ...evaluated.further] : [],
            also: evaluated?.also ?? [],
            lookAgain: null,
            rulesVersion: check.rulesVersion,
          },
    answers: counted?.answers ?? {
      given: {},
      startDate: episode.startDate,
      somethingWrong: false,
    },
    worse: counted?.worse ?? null,
    isOfOtherRules: check.rulesVersion !== rules.version,
  };
}

/** Null for answers that these rules do not know. */
function tryRules(rules: TriageRules, answers: Answers, day: CalendarDate): Verdict | null {
  try {
    return evaluateAnswers(rules, answers, day);
  } catch {
    return null;
  }
}

function higher(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b;
}
