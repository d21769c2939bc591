import { pauseEnd } from '../controls/pause-end.ts';
import { isSiteOff } from '../settings/is-site-off.ts';
import type { Settings } from '../settings/settings.ts';

/** The settings that decide whether Backnotes works on a page. */
export type SwitchSettings = Pick<Settings, 'enabled' | 'sitesOff' | 'pausedUntil'>;

/**
 * Whether Backnotes works on a page now.
 * @param host as `siteOf` gives it (page/dom/site-of.ts)
 * @param now milliseconds since 1970
 */
export function isOnHere(settings: SwitchSettings, host: string, now: number): boolean {
  if (!settings.enabled || isSiteOff(host, settings.sitesOff)) return false;
  return pauseEnd(settings.pausedUntil, now) === 0;
}
