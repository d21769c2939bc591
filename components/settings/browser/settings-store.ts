import { browser } from 'wxt/browser';
import { newDeviceId } from '../../sync/new-device-id.ts';
import { registersToStorage } from '../../sync/registers-to-storage.ts';
import type { StorageArea } from '../../sync/storage-area.ts';
import { DEVICE_KEY, storedDevice } from '../../sync/stored-device.ts';
import { storedRegisters } from '../../sync/stored-registers.ts';
import { DEFAULT_SETTINGS } from '../default-settings.ts';
import { coveringSites } from '../is-site-off.ts';
import { LOCAL_ONLY_PREFIX, LOCAL_ONLY_SETTINGS } from '../local-only-settings.ts';
import type { Settings, SettingsPatch } from '../settings.ts';
import { settingsFromStorage } from '../settings-from-storage.ts';
import { settingsToRegisters } from '../settings-to-registers.ts';
import { readSettings } from './read-settings.ts';
import { settingsItems } from './settings-items.ts';
import { watchSettings } from './watch-settings.ts';

/** The reader's settings, kept in `storage.local` as one register a setting. */
export interface SettingsStore {
  /** What holds now. Never rejects; unreadable storage gives what was last read, else the defaults. */
  read(): Promise<Settings>;
  /** Keeps the reader's choices. Rejects with a RangeError for a value that is not allowed. */
  change(patch: SettingsPatch): Promise<void>;
  /** Backnotes off, or on again, on a host. On again also lifts a parent domain that covers it. */
  setSiteOff(host: string, off: boolean): Promise<void>;
  /** Takes one entry off the list of sites, and no other. */
  dropSite(site: string): Promise<void>;
  /** A note's term no longer marked, or marked again. */
  setTermHidden(id: string, hidden: boolean): Promise<void>;
  /** Calls `listener` after each change from any window or device, until `signal` aborts. */
  watch(listener: (settings: Settings) => void, signal: AbortSignal): void;
}

/**
 * Opens the settings for an extension page, the background or a content script. A write touches only
 * the keys of the settings that change, so that writers in several windows do not undo each other.
 */
export function createSettingsStore(
  area: StorageArea = browser.storage.local as unknown as StorageArea,
): SettingsStore {
  let lastGood: Readonly<Settings> = DEFAULT_SETTINGS;
  let writing: Promise<unknown> = Promise.resolve();

  const read = async (): Promise<Settings> => {
    lastGood = await readSettings(lastGood, area);
    return lastGood;
  };

  const write = async (patchFor: (seen: Settings) => SettingsPatch): Promise<void> => {
    const content = { ...(await settingsItems(area)), ...(await area.get(DEVICE_KEY)) };
    const now = Date.now();
    const seen = settingsFromStorage(content, now);
    const patch = patchFor(seen);
    const known = storedDevice(content);
    const device = known ?? newDeviceId();
    const registers = settingsToRegisters(patch, storedRegisters(content, now), { now, device });
    const items = registersToStorage(registers);
    if (registers.size > 0 && device !== known) items[DEVICE_KEY] = device;
    for (const name of LOCAL_ONLY_SETTINGS) {
      const value = patch[name];
      if (value !== undefined && value !== seen[name]) items[LOCAL_ONLY_PREFIX + name] = value;
    }
    if (Object.keys(items).length > 0) await area.set(items);
  };

  /** One write of this window after the other, so that each sees the one before it. */
  const inTurn = (patchFor: (seen: Settings) => SettingsPatch): Promise<void> => {
    const mine = writing.then(() => write(patchFor));
    writing = mine.catch(() => undefined);
    return mine;
  };

  const withEntry = (list: readonly string[], entry: string, held: boolean): string[] =>
    held ? [...new Set([...list, entry])] : list.filter((one) => one !== entry);

  return {
    read,
    change: (patch) => inTurn(() => patch),
    setSiteOff: (host, off) =>
      inTurn(({ sitesOff }) => {
        if (off) return { sitesOff: withEntry(sitesOff, host, true) };
        const covering = coveringSites(host, sitesOff);
        return { sitesOff: sitesOff.filter((site) => !covering.includes(site)) };
      }),
    dropSite: (site) => inTurn(({ sitesOff }) => ({ sitesOff: withEntry(sitesOff, site, false) })),
    setTermHidden: (id, hidden) =>
      inTurn(({ hiddenTerms }) => ({ hiddenTerms: withEntry(hiddenTerms, id, hidden) })),
    watch: (listener, signal) =>
      watchSettings(
        (settings) => {
          lastGood = settings;
          listener(settings);
        },
        signal,
        area,
      ),
  };
}
