import type { WebdavState } from './webdav-state.ts';

/** What the settings page shows of the reader's own server. The password is not in it. */
export interface WebdavStatus {
  state: WebdavState;
  /** Null while there is none. */
  connection: { address: string; user: string; isLocked: boolean } | null;
  /** Whether this device has choices that the server has not. */
  unsent: boolean;
  /** The last exchange after which the server had everything. */
  last: { time: number; device: string | null } | null;
  /** Id of this device; null before its first choice. */
  ownDevice: string | null;
  /** The names that the reader gave to devices, by id. */
  deviceNames: ReadonlyMap<string, string>;
}
