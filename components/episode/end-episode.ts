import type { CalendarDate } from '../triage/calendar-date.ts';
import type { Episodes } from './episode.ts';

/** Ends the open spell, which becomes the first of the earlier ones. No spell ends before it began. */
export function endEpisode(episodes: Episodes, today: CalendarDate): Episodes {
  const { open } = episodes;
  if (!open) return episodes;
  const endDate = today < open.startDate ? open.startDate : today;
  return { ...episodes, open: null, ended: [{ ...open, endDate }, ...episodes.ended] };
}
