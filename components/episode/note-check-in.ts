import type { TriageRules } from '../triage/triage-rules.ts';
import { countedDay } from './counted-day.ts';
import type { CheckIn, Episodes } from './episode.ts';
import { trendRank } from './trend-rank.ts';

/** Notes how a day is in the open spell; what was told before about the same day stays, unless told anew. */
export function noteCheckIn(rules: TriageRules, episodes: Episodes, told: CheckIn): Episodes {
  const { open } = episodes;
  if (!open) return episodes;
  const date = countedDay(open, told.date);
  const before = open.checkIns.find((one) => one.date === date);
  const trend = told.trend ?? before?.trend ?? null;
  // Only the same day's own word may be mended to a milder one.
  const wasWorse = date !== told.date && trendRank(rules, before?.trend) > trendRank(rules, trend);
  const checkIn: CheckIn = {
    date,
    trend: wasWorse ? (before?.trend ?? null) : trend,
    pain: told.pain ?? before?.pain ?? null,
  };
  const others = open.checkIns.filter((one) => one.date !== date);
  const checkIns = [...others, checkIn].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { ...episodes, open: { ...open, checkIns } };
}
