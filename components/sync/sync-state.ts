/** How the last exchange with the browser's own sync went. Kept in `storage.local`, never synced. */
export interface SyncState {
  /**
   * ok: the browser has everything · waiting: saved here, handed over in some seconds · quota: there
   * is no room for some, they are kept here · rate-limited: asked to wait · unavailable: the browser
   * has no sync, or refused · off: the reader does not want it on this device.
   */
  kind: 'ok' | 'waiting' | 'quota' | 'rate-limited' | 'unavailable' | 'off';
  /** When that was, milliseconds since 1970. */
  time: number;
  /** Refusals in a row; lengthens the wait. */
  failures: number;
  /** Not before this time does the next attempt come; null after a success. */
  retryAt: number | null;
}

/** Its key in `storage.local`. */
export const SYNC_STATE_KEY = 'syncState';

const KINDS: readonly unknown[] = ['ok', 'waiting', 'quota', 'rate-limited', 'unavailable', 'off'];
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** Reads a stored state; null when there is none yet or it is damaged. */
export function parseSyncState(raw: unknown): SyncState | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { kind, time, failures, retryAt } = raw as Partial<Record<keyof SyncState, unknown>>;
  if (!KINDS.includes(kind) || !isCount(time) || !isCount(failures)) return null;
  return {
    kind: kind as SyncState['kind'],
    time,
    failures,
    retryAt: isCount(retryAt) ? retryAt : null,
  };
}
