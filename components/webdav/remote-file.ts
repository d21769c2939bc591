import { parseRegister } from '../sync/parse-register.ts';
import type { Register } from '../sync/register.ts';
import type { RegisterMap } from '../sync/register-map.ts';
import { FILE_FORMAT, FILE_VERSION } from '../sync/registers-to-file.ts';

/** What the file on the server holds: that of an exported file, and who wrote it. */
export interface RemoteFile {
  registers: RegisterMap;
  /** Entries that are no register here. They stay in the file as they are. */
  unusable: ReadonlyMap<string, unknown>;
  /** Fields of the file that this version does not know. They stay, too. */
  extras: ReadonlyMap<string, unknown>;
  /** Id of the device that wrote it last. */
  device: string | null;
}

/**
 * What came out of the file's text. torn: no whole JSON, which a moment later may be different.
 * not-ours: whole, but nothing of Backnotes. newer: the form is of a later version; `file` is what of it
 * can be read here, null for nothing.
 */
export type ReadRemote =
  | { kind: 'ok'; file: RemoteFile }
  | { kind: 'newer'; file: RemoteFile | null }
  | { kind: 'torn' }
  | { kind: 'not-ours' };

/** No settings come near this many characters. */
export const LONGEST_REMOTE = 500_000;

export const EMPTY_REMOTE: RemoteFile = {
  registers: new Map(),
  unusable: new Map(),
  extras: new Map(),
  device: null,
};

const KNOWN_FIELDS = ['format', 'version', 'saved', 'device', 'registers'];

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads the text of the file on the server; `now` in milliseconds. Never throws. */
export function readRemoteFile(text: string, now: number): ReadRemote {
  if (text.length > LONGEST_REMOTE) return { kind: 'not-ours' };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { kind: 'torn' };
  }
  if (!isObject(raw) || raw.format !== FILE_FORMAT) return { kind: 'not-ours' };
  if (typeof raw.version !== 'number') return { kind: 'not-ours' };
  const file = isObject(raw.registers) ? readFields(raw, raw.registers, now) : null;
  if (raw.version > FILE_VERSION) return { kind: 'newer', file };
  return raw.version === FILE_VERSION && file ? { kind: 'ok', file } : { kind: 'not-ours' };
}

function readFields(
  raw: Record<string, unknown>,
  entries: Record<string, unknown>,
  now: number,
): RemoteFile {
  const registers = new Map<string, Register>();
  const unusable = new Map<string, unknown>();
  for (const [name, entry] of Object.entries(entries)) {
    const register = parseRegister(entry, now);
    if (register) registers.set(name, register);
    else unusable.set(name, entry);
  }
  const extras = new Map(Object.entries(raw).filter(([field]) => !KNOWN_FIELDS.includes(field)));
  const device = typeof raw.device === 'string' ? raw.device.slice(0, 64) : null;
  return { registers, unusable, extras, device };
}

/** The text to put on the server: it can be imported as a settings file, too. */
export function writeRemoteFile(file: RemoteFile, now: number): string {
  const entries = [...file.unusable, ...file.registers].sort(([a], [b]) => (a < b ? -1 : 1));
  const whole = new Map<string, unknown>([
    ['format', FILE_FORMAT],
    ['version', FILE_VERSION],
    ['saved', new Date(now).toISOString()],
    ['device', file.device],
    ...file.extras,
    ['registers', Object.fromEntries(entries)],
  ]);
  return `${JSON.stringify(Object.fromEntries(whole), null, 2)}\n`;
}
