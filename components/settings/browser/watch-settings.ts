import { browser } from 'wxt/browser';
import { removeListener } from '../../polyfill/browser/remove-listener.ts';
import type { StorageArea, StorageChanges } from '../../sync/storage-area.ts';
import { REGISTER_PREFIX } from '../../sync/stored-registers.ts';
import { LOCAL_ONLY_PREFIX } from '../local-only-settings.ts';
import type { Settings } from '../settings.ts';
import { settingsFromStorage } from '../settings-from-storage.ts';
import { settingsItems } from './settings-items.ts';

const concernsSettings = (changes: StorageChanges): boolean =>
  Object.entries(changes).some(
    ([key, { oldValue, newValue }]) =>
      (key.startsWith(REGISTER_PREFIX) || key.startsWith(LOCAL_ONLY_PREFIX)) &&
      // Firefox reports a key that was set to what it already was.
      JSON.stringify(oldValue) !== JSON.stringify(newValue),
  );

/**
 * Calls `listener` with the settings after each change by any window or device, until `signal`
 * aborts. Call it before the first read, so that no change falls in between. A storage that cannot be
 * read is no change: the last settings stay.
 */
export function watchSettings(
  listener: (settings: Settings) => void,
  signal: AbortSignal,
  area: StorageArea = browser.storage.local as unknown as StorageArea,
): void {
  let told: string | undefined;
  let turn = 0;
  const changed = async (changes: StorageChanges): Promise<void> => {
    if (!concernsSettings(changes)) return;
    turn += 1;
    const mine = turn;
    const content = await settingsItems(area).catch(() => null);
    // A later change has already asked again, and its answer must not be overtaken by this one.
    if (content === null || mine !== turn || signal.aborted) return;
    const settings = settingsFromStorage(content, Date.now());
    const seen = JSON.stringify(settings);
    if (seen === told) return;
    told = seen;
    listener(settings);
  };
  if (signal.aborted) return;
  // Held, because after an update of the extension even the look-up may throw.
  const { onChanged } = area;
  onChanged.addListener(changed);
  signal.addEventListener('abort', () => removeListener(onChanged, changed), { once: true });
}
