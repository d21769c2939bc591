import type { Settings } from '../settings/settings.ts';
import { pauseEnd } from './pause-end.ts';

/**
 * Whether Backnotes is paused on this device.
 * @param now milliseconds since 1970
 */
export const isPaused = ({ pausedUntil }: Pick<Settings, 'pausedUntil'>, now: number): boolean =>
  pauseEnd(pausedUntil, now) > 0;
