import { parseRegister } from './parse-register.ts';
import type { Register } from './register.ts';
import type { RegisterMap } from './register-map.ts';

/** What a register's key in `storage.sync` begins with. */
export const SYNC_PREFIX = 's.';

/** A register as one item of `storage.sync`; short names, because an item may have 8 KB. */
export const toSyncItem = ({ value, time, device, schema }: Register): SyncItem => ({
  v: value,
  t: time,
  d: device,
  z: schema,
});

export interface SyncItem {
  v: unknown;
  t: number;
  d: string;
  z: number;
}

/** Registers as items for `storage.sync.set`. */
export const toSyncItems = (registers: RegisterMap): Record<string, SyncItem> =>
  Object.fromEntries([...registers].map(([name, one]) => [SYNC_PREFIX + name, toSyncItem(one)]));

/** The content of `storage.sync`: registers by name, and the names whose items are none. */
export function readSyncItems(
  content: Record<string, unknown>,
  now: number,
): { registers: RegisterMap; unusable: ReadonlySet<string> } {
  const registers = new Map<string, Register>();
  const unusable = new Set<string>();
  for (const [key, raw] of Object.entries(content)) {
    if (!key.startsWith(SYNC_PREFIX)) continue;
    const name = key.slice(SYNC_PREFIX.length);
    const item = (typeof raw === 'object' && raw !== null ? raw : {}) as Partial<SyncItem>;
    const fields = { value: item.v, time: item.t, device: item.d, schema: item.z };
    const register = parseRegister(fields, now);
    if (register) registers.set(name, register);
    else unusable.add(name);
  }
  return { registers, unusable };
}
