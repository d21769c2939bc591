import type { Level } from '../knowledge/note.ts';
import type { Answers } from '../triage/answers.ts';
import type { CalendarDate } from '../triage/calendar-date.ts';

/** How a day was, as the reader told it. At least one of the two is there. */
export interface CheckIn {
  date: CalendarDate;
  /** Id of an answer of the check's question about better, same or worse. */
  trend: string | null;
  /** 0 is no pain, 10 the worst that one can think of. */
  pain: number | null;
}

/** A check that the reader did during a spell. */
export interface EpisodeCheck {
  date: CalendarDate;
  /** `TriageRules.version` that the answers belong to. */
  rulesVersion: number;
  /** What it came to on its day; null when that could not be read. */
  level: Level | null;
  /** Null when they could not be read. */
  answers: Answers | null;
}

/** One spell of back pain. Plain data, kept on the device only. */
export interface Episode {
  startDate: CalendarDate;
  /** The first day follows from a length of time that the reader chose. */
  startIsGuess: boolean;
  /** Whether it keeps coming back in the same spot; null for not sure. */
  sameSpot: boolean | null;
  /** In the order of their days; at most one a day. */
  checks: EpisodeCheck[];
  /** In the order of their days; at most one a day. */
  checkIns: CheckIn[];
  /** Null while it lasts. */
  endDate: CalendarDate | null;
  /** Part of it could not be read, so that no mild level may be shown until the next check. */
  needsCheck: boolean;
}

/** All that is kept about spells. */
export interface Episodes {
  open: Episode | null;
  /** The one that ended last stands first. */
  ended: Episode[];
  /** Raw values that could not be read, put aside so that nothing is lost. */
  aside: unknown[];
}
