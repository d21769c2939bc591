import { browser } from 'wxt/browser';
import type { StorageArea } from '../../sync/storage-area.ts';
import { DEFAULT_SETTINGS } from '../default-settings.ts';
import type { Settings } from '../settings.ts';
import { settingsFromStorage } from '../settings-from-storage.ts';
import { settingsItems } from './settings-items.ts';

/**
 * The reader's settings now. Never rejects: storage that cannot be read gives `lastGood`, which a
 * caller that has read before hands in, else the defaults.
 */
export async function readSettings(
  lastGood: Readonly<Settings> = DEFAULT_SETTINGS,
  area?: StorageArea,
): Promise<Settings> {
  try {
    // Looked up in here: after an update of the extension even the look-up may throw.
    const local = area ?? (browser.storage.local as unknown as StorageArea);
    return settingsFromStorage(await settingsItems(local), Date.now());
  } catch {
    return lastGood;
  }
}
