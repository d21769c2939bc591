import { storedRegisters } from '../sync/stored-registers.ts';
import { LOCAL_ONLY_PREFIX, LOCAL_ONLY_SETTINGS } from './local-only-settings.ts';
import { resolveSettings } from './resolve-settings.ts';
import type { Settings } from './settings.ts';

/** The settings in the content of `storage.local`, whatever that is; `now` in milliseconds. */
export function settingsFromStorage(content: Record<string, unknown>, now: number): Settings {
  const localOnly = LOCAL_ONLY_SETTINGS.map((name) => [name, content[LOCAL_ONLY_PREFIX + name]]);
  return resolveSettings(storedRegisters(content, now), Object.fromEntries(localOnly));
}
