/** How things stand with the reader's server. Each kind has its sentence, `webdav_state_…`. */
export type WebdavState =
  /** No server, or no longer. */
  | { kind: 'off' }
  /** Disconnected, but the file is still on the server although the reader wanted it gone. */
  | { kind: 'not-deleted' }
  | { kind: 'connecting'; time: number }
  /** All is exchanged; `device` is the id of the device that wrote the file last. */
  | { kind: 'in-sync'; time: number; device: string | null }
  /** The server answered with this status; it is asked again later. */
  | { kind: 'server-trouble'; time: number; status: number }
  | { kind: WebdavTrouble; time: number };

/** What can be in the way, and needs nothing but its name and the time. */
export type WebdavTrouble = (typeof TROUBLES)[number];

const TROUBLES = [
  /** This device has no network. */
  'offline',
  /** 401 or 403. */
  'wrong-password',
  /** 404 where the file should go, 405, or a web page instead of a file. */
  'not-a-folder',
  /** The server points elsewhere; following would take the password along. */
  'redirect',
  /** There is a network, but the browser would not or could not connect: a bad certificate, a wrong name. */
  'refused',
  /** The file is not one of ours, or damaged. It is left as it is. */
  'unreadable',
  /** Written by a later version: its settings are taken in as far as they can be read, nothing is written. */
  'newer',
  /** Locked with a passphrase that is not ours. */
  'locked',
  /** The server has no room. */
  'full',
  /** Others kept writing in between, for as long as we tried. */
  'busy',
  /** The consent that the browser asked for was taken back. */
  'no-consent',
] as const;

/** Its key in `storage.local`. */
export const WEBDAV_STATE_KEY = 'webdav.state';

/** Reads a stored state; off when there is none or it is damaged. */
export function parseWebdavState(raw: unknown): WebdavState {
  if (typeof raw !== 'object' || raw === null) return { kind: 'off' };
  const { kind, time, device, status } = raw as Record<string, unknown>;
  if (kind === 'not-deleted') return { kind };
  if (typeof time !== 'number' || !Number.isFinite(time)) return { kind: 'off' };
  if (kind === 'connecting') return { kind, time };
  if (kind === 'in-sync') {
    return { kind, time, device: typeof device === 'string' ? device : null };
  }
  if (kind === 'server-trouble') {
    return { kind, time, status: typeof status === 'number' ? status : 0 };
  }
  const trouble = TROUBLES.find((one) => one === kind);
  return trouble ? { kind: trouble, time } : { kind: 'off' };
}
