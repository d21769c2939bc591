import { compareRegisters } from './compare-registers.ts';
import { merge } from './merge.ts';
import type { Register } from './register.ts';
import type { RegisterMap } from './register-map.ts';
import { readSyncItems, SYNC_PREFIX } from './sync-items.ts';
import { itemBytes, registerBytes, SYNC_LIMITS } from './sync-limits.ts';

/** What an exchange starts from. */
export interface SyncSituation {
  local: RegisterMap;
  /** The whole content of `storage.sync`. */
  remote: Record<string, unknown>;
  now: number;
  /** Whether the register of this name may leave the device. */
  mayLeave: (name: string) => boolean;
  /** Names the reader has just changed on this device. */
  edited: ReadonlySet<string>;
}

/** What an exchange has to write, and what there is no room for. */
export interface SyncPlan {
  toLocal: RegisterMap;
  toRemote: RegisterMap;
  /** Names that stay on this device because sync is full. */
  overLimit: string[];
}

/**
 * Plans one exchange: remote registers that win go to local, local ones that win go to remote. A key
 * that is missing remotely is put again, never deleted here. An item that is no register stays as it
 * is; only a fresh choice of the reader replaces it, because a device with another clock may read it
 * as valid, and the two would overwrite each other for ever.
 */
export function planSync(situation: SyncSituation): SyncPlan {
  const { local, remote, now, mayLeave, edited } = situation;
  const received = readSyncItems(remote, now);
  const merged = merge(local, received.registers);
  const toLocal = new Map<string, Register>();
  const wanted: [string, Register][] = [];
  for (const [name, register] of merged) {
    const mine = local.get(name);
    const theirs = received.registers.get(name);
    if (!mine || compareRegisters(register, mine) > 0) toLocal.set(name, register);
    if (theirs && compareRegisters(register, theirs) <= 0) continue;
    if (received.unusable.has(name) && !edited.has(name)) continue;
    if (mayLeave(name)) wanted.push([name, register]);
  }
  return { toLocal, ...fitIntoLimits(wanted, remote) };
}

/** Takes what fits: replacements first, then single settings before list entries, latest first. */
function fitIntoLimits(
  wanted: [string, Register][],
  remote: Record<string, unknown>,
): Pick<SyncPlan, 'toRemote' | 'overLimit'> {
  const held = new Map(Object.entries(remote).map(([key, item]) => [key, itemBytes(key, item)]));
  let bytes = [...held.values()].reduce((sum, size) => sum + size, 0);
  let items = held.size;
  const rank = (name: string): number =>
    held.has(SYNC_PREFIX + name) ? 0 : name.includes('.') ? 2 : 1;
  const toRemote = new Map<string, Register>();
  const overLimit: string[] = [];
  wanted.sort(([a, one], [b, other]) => rank(a) - rank(b) || compareRegisters(other, one));
  for (const [name, register] of wanted) {
    const size = registerBytes(name, register);
    const before = held.get(SYNC_PREFIX + name);
    const growth = size - (before ?? 0);
    const fits =
      size <= SYNC_LIMITS.bytesPerItem &&
      (growth <= 0 || bytes + growth <= SYNC_LIMITS.bytes) &&
      (before !== undefined || items < SYNC_LIMITS.items);
    if (!fits) {
      overLimit.push(name);
      continue;
    }
    bytes += growth;
    if (before === undefined) items += 1;
    toRemote.set(name, register);
  }
  return { toRemote, overLimit };
}
