import { SYNC_PREFIX } from '../sync/sync-items.ts';

/**
 * Whether a reader meets Backnotes for the first time: it was just installed, not updated, not for a
 * trial of its makers, and no settings of this reader have come along by sync.
 * @param installed what `runtime.onInstalled` says; `temporary` is Firefox's word for a trial
 * @param synced the content of `storage.sync`
 */
export function isFirstRun(
  installed: { reason: string; temporary?: boolean },
  synced: Record<string, unknown>,
): boolean {
  if (installed.reason !== 'install' || installed.temporary === true) return false;
  return !Object.keys(synced).some((key) => key.startsWith(SYNC_PREFIX));
}
