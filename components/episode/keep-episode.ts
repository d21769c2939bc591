import type { CalendarDate } from '../triage/calendar-date.ts';
import { addCheck, type CheckResult } from './add-check.ts';
import type { Episodes } from './episode.ts';

/** The spell that a reader wants to be remembered. */
export interface NewEpisode extends CheckResult {
  startDate: CalendarDate;
  startIsGuess: boolean;
}

/** Begins to keep a spell after its first check; one that is open already stays and gets the check. */
export function keepEpisode(episodes: Episodes, begun: NewEpisode): Episodes {
  if (episodes.open) return addCheck(episodes, begun);
  const open = {
    startDate: begun.startDate,
    startIsGuess: begun.startIsGuess,
    sameSpot: null,
    checks: [],
    checkIns: [],
    endDate: null,
    needsCheck: false,
  };
  return addCheck({ ...episodes, open }, begun);
}
