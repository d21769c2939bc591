import { pauseEnd } from '../controls/pause-end.ts';
import { LIST_ENTRIES } from '../settings/list-entries.ts';
import { LOCAL_ONLY_PREFIX } from '../settings/local-only-settings.ts';
import { SETTING_SCHEMA_VERSION } from '../settings/setting-schema-version.ts';
import { parseRegister } from '../sync/parse-register.ts';
import { REGISTER_PREFIX } from '../sync/stored-registers.ts';

const ENABLED = `${REGISTER_PREFIX}enabled`;
const PAUSED = `${LOCAL_ONLY_PREFIX}pausedUntil`;

/**
 * The keys of `storage.local` that decide whether Backnotes is on for a host. Every page asks for these and no more;
 * all settings are read where there is something to mark.
 * @param host as `siteOf` gives it (page/dom/site-of.ts); an entry for a parent domain covers it (settings/is-site-off.ts)
 */
export function gateKeys(host: string): string[] {
  const labels = host.split('.');
  const sites = labels
    .map((_, index) => labels.slice(index).join('.'))
    .filter((site) => site === host || site.includes('.'));
  return [
    ENABLED,
    PAUSED,
    ...sites.map((site) => REGISTER_PREFIX + LIST_ENTRIES.sitesOff.prefix + site),
  ];
}

/**
 * The time from which Backnotes is on for the host whose keys these are: 0 for now, Infinity for never, else
 * milliseconds since 1970, the end of a pause.
 * @param content what `storage.local` holds under `gateKeys`
 * @param now milliseconds since 1970
 */
export function onFrom(content: Record<string, unknown>, now: number): number {
  for (const [key, raw] of Object.entries(content)) {
    const register = key === PAUSED ? null : parseRegister(raw, now);
    if (register?.schema !== SETTING_SCHEMA_VERSION) continue;
    const isOff = key === ENABLED ? register.value === false : register.value === true;
    if (isOff) return Number.POSITIVE_INFINITY;
  }
  return pauseEnd(content[PAUSED], now);
}
