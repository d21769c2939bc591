import type { Settings } from '../settings/settings.ts';
import { isPaused } from './is-paused.ts';

/**
 * What the on/off key changes: off when Backnotes works, on when it is off or paused.
 * @param now milliseconds since 1970
 */
export function togglePatch(
  settings: Pick<Settings, 'enabled' | 'pausedUntil'>,
  now: number,
): Partial<Settings> {
  const isWorking = settings.enabled && !isPaused(settings, now);
  return isWorking ? { enabled: false } : { enabled: true, pausedUntil: null };
}
