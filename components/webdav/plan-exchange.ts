import { compareRegisters } from '../sync/compare-registers.ts';
import { merge, winningRegisters } from '../sync/merge.ts';
import type { RegisterMap } from '../sync/register-map.ts';
import { EMPTY_REMOTE, type RemoteFile } from './remote-file.ts';

/** What this device brings to an exchange. */
export interface LocalSide {
  registers: RegisterMap;
  /** Null where the reader has not chosen anything yet. */
  device: string | null;
  /** Whether the register of this name may leave the device. */
  mayLeave: (name: string) => boolean;
  /** Whether the register of this name has to be taken out of the file. */
  takeOut: (name: string) => boolean;
  /** Names that were chosen on this device since the last exchange. */
  edited: ReadonlySet<string>;
}

export interface ExchangePlan {
  /** What wins remotely. */
  toLocal: RegisterMap;
  /** What the file should hold; null when it holds that already. */
  toRemote: RemoteFile | null;
}

/**
 * Plans one exchange with the file, null where there is none yet. The one merge decides. An entry that
 * is no register stays in the file; only a fresh choice replaces it, because a device with another
 * clock may read it as valid, and the two would overwrite each other for ever.
 */
export function planExchange(local: LocalSide, remote: RemoteFile | null): ExchangePlan {
  const theirs = remote ?? EMPTY_REMOTE;
  const toLocal = winningRegisters(local.registers, theirs.registers);
  const leaving = [...local.registers].filter(
    ([name]) => local.mayLeave(name) && (!theirs.unusable.has(name) || local.edited.has(name)),
  );
  const kept = [...theirs.registers].filter(([name]) => !local.takeOut(name));
  const registers = merge(new Map(kept), new Map(leaving));
  const unusable = new Map([...theirs.unusable].filter(([name]) => !registers.has(name)));
  const same =
    remote !== null &&
    registers.size === theirs.registers.size &&
    unusable.size === theirs.unusable.size &&
    [...registers].every(([name, register]) => {
      const there = theirs.registers.get(name);
      return there !== undefined && compareRegisters(register, there) === 0;
    });
  const toRemote = { registers, unusable, extras: theirs.extras, device: local.device };
  return { toLocal, toRemote: same ? null : toRemote };
}
