import { canonicalJson } from '../sync/canonical-json.ts';
import { crc32 } from '../sync/crc32.ts';
import type { RegisterMap } from '../sync/register-map.ts';

/** The last exchange after which the server had everything. */
export interface LastExchange {
  /** Milliseconds since 1970. */
  time: number;
  /** Id of the device that wrote the file last; null when the file does not say. */
  device: string | null;
  /** `registersDigest` of what this device had then: what differs from it is not sent yet. */
  digest: string;
}

/** Its key in `storage.local`. */
export const LAST_EXCHANGE_KEY = 'webdav.last';

/** Reads a stored one; null when there is none or it is damaged. */
export function parseLastExchange(raw: unknown): LastExchange | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { time, device, digest } = raw as Partial<Record<keyof LastExchange, unknown>>;
  if (typeof time !== 'number' || !Number.isFinite(time) || typeof digest !== 'string') return null;
  return { time, device: typeof device === 'string' ? device : null, digest };
}

/** A few characters that differ when the registers that may leave differ: every choice has its own time. */
export function registersDigest(
  registers: RegisterMap,
  mayLeave: (name: string) => boolean,
): string {
  const rows = [...registers]
    .filter(([name]) => mayLeave(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${rows.length}.${crc32(canonicalJson(rows)).toString(36)}`;
}
