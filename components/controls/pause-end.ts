/** No pause is longer than an hour; another one lets a clock be set a little. */
const LONGEST = 2 * 60 * 60 * 1000;

/**
 * When a pause ends, in milliseconds since 1970; 0 where there is none, or it is over. One that lies
 * further ahead was begun by a clock that has been set back since: it would last for days, or years.
 * @param pausedUntil as it is stored
 * @param now milliseconds since 1970
 */
export function pauseEnd(pausedUntil: unknown, now: number): number {
  const end = typeof pausedUntil === 'string' ? Date.parse(pausedUntil) : Number.NaN;
  return end > now && end <= now + LONGEST ? end : 0;
}
