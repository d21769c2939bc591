import type { CheckIn, Episodes } from './episode.ts';

/** Notes how a day is in the open spell; what was told before about the same day stays, unless told anew. */
export function noteCheckIn(episodes: Episodes, told: CheckIn): Episodes {
  const { open } = episodes;
  if (!open) return episodes;
  const before = open.checkIns.find(({ date }) => date === told.date);
  const checkIn: CheckIn = {
    date: told.date,
    trend: told.trend ?? before?.trend ?? null,
    pain: told.pain ?? before?.pain ?? null,
  };
  const others = open.checkIns.filter(({ date }) => date !== told.date);
  const checkIns = [...others, checkIn].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { ...episodes, open: { ...open, checkIns } };
}
