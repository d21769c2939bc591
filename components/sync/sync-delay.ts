const SECOND = 1000;

/**
 * How long to wait before writing to sync, in milliseconds. `failures` refusals in a row: none gives
 * 2 to 10 seconds, which gathers a burst of changes into one write; after that about half a minute,
 * doubling up to an hour. `random` is from 0 to 1, so that devices do not answer each other in step.
 */
export function syncDelay(failures: number, random: number): number {
  if (failures === 0) return (2 + 8 * random) * SECOND;
  const longest = Math.min(3600, 30 * 2 ** Math.min(failures - 1, 10));
  return longest * (0.5 + 0.5 * random) * SECOND;
}
