import type { Answers } from '../triage/answers.ts';
import type { CalendarDate } from '../triage/calendar-date.ts';
import { durationBand } from '../triage/duration-band.ts';
import type { TriageRules } from '../triage/triage-rules.ts';
import { earlierSpot } from './earlier-spot.ts';
import type { Episodes } from './episode.ts';
import type { EpisodeContent } from './episode-content.ts';

/**
 * What a check need not ask again: how long the open spell has lasted, and whether it is back in the
 * same spot. The reader still sees both questions, with these answers marked.
 */
export function knownAnswers(
  rules: TriageRules,
  content: Pick<EpisodeContent, 'sameSpot'>,
  episodes: Episodes,
  today: CalendarDate,
): Pick<Answers, 'given' | 'startDate'> {
  const { open } = episodes;
  const given: Record<string, string[]> = {};
  const lengths = rules.questions.find(({ id }) => id === rules.grid.rows)?.answers ?? [];
  const band = open && durationBand(open.startDate, lengths, today);
  const startDate = band && 'answer' in band ? band.startDate : null;
  if (band && 'answer' in band) given[rules.grid.rows] = [band.answer];
  else if (band?.problem === 'triage_date_too_old') {
    const longest = lengths.findLast(({ fromDay }) => fromDay !== undefined);
    if (longest) given[rules.grid.rows] = [longest.id];
  }
  const { question, yes, no } = content.sameSpot;
  const spot = open?.sameSpot ?? (earlierSpot(episodes) ? true : null);
  if (spot !== null) given[question] = [spot ? yes : no];
  return { given, startDate };
}
