import type { Settings } from '../settings/settings.ts';

/**
 * Whether Backnotes is paused on this device.
 * @param now milliseconds since 1970
 */
export const isPaused = ({ pausedUntil }: Pick<Settings, 'pausedUntil'>, now: number): boolean =>
  pausedUntil !== null && Date.parse(pausedUntil) > now;
