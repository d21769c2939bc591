import { compareRegisters } from '../compare-registers.ts';
import { parseRegister } from '../parse-register.ts';
import type { Register } from '../register.ts';
import { registersToStorage } from '../registers-to-storage.ts';
import type { StorageArea, StorageChanges } from '../storage-area.ts';
import { REGISTER_PREFIX } from '../stored-registers.ts';

/**
 * Puts a register back when an earlier one has overwritten it. Two windows, or a window and an
 * exchange, may read the same key at the same moment and write one after the other; storage has no
 * lock that a content script could share, but a choice that went back in time is always such a slip.
 * A removed key stays removed. Runs until `signal` aborts.
 */
export function keepLatestRegisters(area: StorageArea, signal: AbortSignal): void {
  const mend = (changes: StorageChanges): void => {
    const now = Date.now();
    const lost = new Map<string, Register>();
    for (const [key, { oldValue, newValue }] of Object.entries(changes)) {
      const before = key.startsWith(REGISTER_PREFIX) && parseRegister(oldValue, now);
      const after = parseRegister(newValue, now);
      if (before && after && compareRegisters(after, before) < 0) {
        lost.set(key.slice(REGISTER_PREFIX.length), before);
      }
    }
    if (lost.size > 0) area.set(registersToStorage(lost)).catch(() => undefined);
  };
  area.onChanged.addListener(mend);
  signal.addEventListener('abort', () => area.onChanged.removeListener(mend), { once: true });
}
