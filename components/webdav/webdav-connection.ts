/** What it takes to reach the reader's server. Stays on this device: its key is no register's. */
export interface WebdavConnection {
  /** As the reader typed it; `parseAddress` accepts it. */
  address: string;
  user: string;
  password: string;
  /** Locks the file with a key that the server does not have; empty for none. */
  passphrase: string;
}

/** Its key in `storage.local`. */
export const CONNECTION_KEY = 'webdav.connection';

/** Reads a stored connection, or one in a message; null when it is none. */
export function parseConnection(raw: unknown): WebdavConnection | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { address, user, password, passphrase } = raw as Partial<
    Record<keyof WebdavConnection, unknown>
  >;
  const isText = (value: unknown): value is string =>
    typeof value === 'string' && value.length <= 2000;
  if (!isText(address) || !isText(user) || !isText(password) || !isText(passphrase)) return null;
  return { address, user, password, passphrase };
}
