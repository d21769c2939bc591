import { parseConnection, type WebdavConnection } from './webdav-connection.ts';

/** What the settings page may ask of the background, which alone speaks to the server. */
export type WebdavMessage =
  /** Answer: whether the connection stands. */
  | { kind: 'webdav-connect'; connection: WebdavConnection }
  /** Answer: true, when the exchange has ended. */
  | { kind: 'webdav-sync' }
  /** Replaces a file that cannot be read. Answer: true, when the exchange has ended. */
  | { kind: 'webdav-replace' }
  /** The text of the file as it is on the server. Answer: string, or null when it cannot be had. */
  | { kind: 'webdav-file' }
  /** Answer: true, when the password is gone. */
  | { kind: 'webdav-disconnect'; remote: 'keep' | 'delete' };

/** Checks what came in to the background; null for what is none of these. */
export function parseWebdavMessage(value: unknown): WebdavMessage | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, connection, remote } = value as Record<string, unknown>;
  if (kind === 'webdav-sync' || kind === 'webdav-replace' || kind === 'webdav-file')
    return { kind };
  if (kind === 'webdav-disconnect' && (remote === 'keep' || remote === 'delete')) {
    return { kind, remote };
  }
  const parsed = kind === 'webdav-connect' ? parseConnection(connection) : null;
  return parsed ? { kind: 'webdav-connect', connection: parsed } : null;
}
