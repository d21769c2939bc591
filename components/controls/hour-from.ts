/**
 * The end of a pause of one hour, as `Settings.pausedUntil` keeps it.
 * @param now milliseconds since 1970
 */
export const hourFrom = (now: number): string => new Date(now + 60 * 60 * 1000).toISOString();
