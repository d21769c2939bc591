import { browser } from 'wxt/browser';
import { removeListener } from '../../polyfill/browser/remove-listener.ts';
import type { StorageArea, StorageChanges } from '../../sync/storage-area.ts';
import { gateKeys, onFrom } from '../gate-keys.ts';

/**
 * Tells from when on Backnotes is on for a host: now, after each change by any window, and when `look` is called,
 * until the signal aborts. Storage that cannot be read says nothing.
 * @param tell given a time as `onFrom` gives it
 * @returns `look`, to read again; what was told before may have been missed
 */
export function watchGateKeys(
  host: string,
  tell: (from: number) => void,
  signal: AbortSignal,
): { look: () => Promise<void> } {
  const area = browser.storage.local as unknown as StorageArea;
  const { onChanged } = area;
  const keys = gateKeys(host);
  let turn = 0;
  const look = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const content = await area.get(keys).catch(() => null);
    if (content !== null && mine === turn && !signal.aborted) tell(onFrom(content, Date.now()));
  };
  const changed = (changes: StorageChanges): void => {
    if (keys.some((key) => key in changes)) void look();
  };
  onChanged.addListener(changed);
  signal.addEventListener('abort', () => removeListener(onChanged, changed), { once: true });
  return { look };
}
