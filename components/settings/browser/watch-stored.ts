import type { StorageArea, StorageChanges } from '../../sync/storage-area.ts';
import { DEVICE_KEY, storedDevice } from '../../sync/stored-device.ts';
import { REGISTER_PREFIX, storedRegisters } from '../../sync/stored-registers.ts';
import type { Stored } from '../stored.ts';
import { offeredSteps, storedSteps, UNDO_PREFIX } from '../stored-steps.ts';

/**
 * Calls `listener` with what is stored now and after each change of it, until `signal` aborts. A
 * storage that cannot be read is no change.
 */
export function watchStored(
  area: StorageArea,
  listener: (stored: Stored) => void,
  signal: AbortSignal,
): void {
  let turn = 0;
  const tell = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const content = await area.get(null).catch(() => null);
    // A later change has already asked again, and its answer must not be overtaken by this one.
    if (content === null || mine !== turn || signal.aborted) return;
    const now = Date.now();
    listener({
      registers: storedRegisters(content, now),
      steps: offeredSteps(storedSteps(content, now)),
      device: storedDevice(content),
    });
  };
  const changed = (changes: StorageChanges): void => {
    const ours = (key: string): boolean =>
      key === DEVICE_KEY || key.startsWith(REGISTER_PREFIX) || key.startsWith(UNDO_PREFIX);
    if (Object.keys(changes).some(ours)) void tell();
  };
  if (signal.aborted) return;
  area.onChanged.addListener(changed);
  signal.addEventListener('abort', () => area.onChanged.removeListener(changed), { once: true });
  void tell();
}
