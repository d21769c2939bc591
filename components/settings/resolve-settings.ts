import { is } from 'valibot';
import type { RegisterMap } from '../sync/register-map.ts';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { GROUP_PREFIX, GROUPS, LIST_ENTRIES } from './list-entries.ts';
import { SETTING_SCHEMA_VERSION } from './setting-schema-version.ts';
import { SETTING_SCHEMAS, type SingleSetting } from './setting-schemas.ts';
import type { Settings } from './settings.ts';

/**
 * What the reader chose, and the default where nothing was chosen or the choice is damaged or from a
 * later version. Never throws; every field is judged alone. `localOnly` holds the stored values of
 * the settings that have no register, by setting name.
 */
export function resolveSettings(
  registers: RegisterMap,
  localOnly: Record<string, unknown> = {},
): Settings {
  const chosen = (name: string): unknown => {
    const register = registers.get(name);
    return register?.schema === SETTING_SCHEMA_VERSION ? register.value : undefined;
  };
  const valid = <Name extends SingleSetting>(name: Name, value: unknown): Settings[Name] =>
    value !== undefined && is(SETTING_SCHEMAS[name], value)
      ? (value as Settings[Name])
      : DEFAULT_SETTINGS[name];
  const single = <Name extends SingleSetting>(name: Name): Settings[Name] =>
    valid(name, chosen(name));
  const list = ({ prefix, entry }: { prefix: string; entry: RegExp }): string[] =>
    [...registers.keys()]
      .filter((name) => name.startsWith(prefix) && chosen(name) === true)
      .map((name) => name.slice(prefix.length))
      .filter((name) => entry.test(name))
      .sort();
  return {
    enabled: single('enabled'),
    highlightStyle: single('highlightStyle'),
    mentionChoice: single('mentionChoice'),
    hoverDelay: single('hoverDelay'),
    textSize: single('textSize'),
    groups: Object.fromEntries(
      // Only an explicit "no" turns a group off: anything else means its default, which is on.
      GROUPS.map((group) => [group, chosen(GROUP_PREFIX + group) !== false]),
    ) as Settings['groups'],
    badge: single('badge'),
    cardDay: single('cardDay'),
    region: single('region'),
    sitesOff: list(LIST_ENTRIES.sitesOff),
    hiddenTerms: list(LIST_ENTRIES.hiddenTerms),
    syncSitesOff: valid('syncSitesOff', localOnly.syncSitesOff),
    browserSync: valid('browserSync', localOnly.browserSync),
    pausedUntil: valid('pausedUntil', localOnly.pausedUntil),
  };
}
