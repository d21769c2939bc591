import type { Translate } from '../strings/translate.ts';
import { daysBetween } from '../triage/days-between.ts';
import { formatDay } from '../triage/format-day.ts';
import type { Episode } from './episode.ts';

/** A spell that is over, in words: its days, how long it was, and whether it was in the same spot. */
export function earlierWords(
  { startDate, endDate, sameSpot }: Episode,
  locale: string,
  translate: Translate,
): { period: string; length: string; spot: string } {
  const last = endDate ?? startDate;
  const days = Math.max(0, daysBetween(startDate, last)) + 1;
  const spot = sameSpot === null ? 'unknown' : sameSpot ? 'yes' : 'no';
  return {
    period: translate(
      'episode_period',
      formatDay(startDate, locale, 'year'),
      formatDay(last, locale, 'year'),
    ),
    length:
      days === 1 ? translate('episode_lasted_one') : translate('episode_lasted', String(days)),
    spot: translate(`episode_same_spot_${spot}`),
  };
}
