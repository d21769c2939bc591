import type { StorageArea, StorageChanges } from '../storage-area.ts';
import { parseSyncState, SYNC_STATE_KEY, type SyncState } from '../sync-state.ts';

/** Calls `listener` with the state of the browser's sync now and after each change, until `signal` aborts. */
export function watchSyncState(
  area: StorageArea,
  listener: (state: SyncState | null) => void,
  signal: AbortSignal,
): void {
  let changed = false;
  const hear = (changes: StorageChanges): void => {
    if (!Object.hasOwn(changes, SYNC_STATE_KEY)) return;
    changed = true;
    listener(parseSyncState(changes[SYNC_STATE_KEY]?.newValue));
  };
  area.onChanged.addListener(hear);
  signal.addEventListener('abort', () => area.onChanged.removeListener(hear), { once: true });
  area.get(SYNC_STATE_KEY).then(
    (content) => {
      if (!changed && !signal.aborted) listener(parseSyncState(content[SYNC_STATE_KEY]));
    },
    () => undefined,
  );
}
