import { parseRegister } from './parse-register.ts';
import type { Register } from './register.ts';
import type { RegisterMap } from './register-map.ts';

/** What a register's key in `storage.local` begins with. Nothing under another key ever travels. */
export const REGISTER_PREFIX = 'register.';

/** The usable registers in the content of `storage.local`; `now` in milliseconds. */
export function storedRegisters(content: Record<string, unknown>, now: number): RegisterMap {
  const registers = new Map<string, Register>();
  for (const [key, raw] of Object.entries(content)) {
    const register = key.startsWith(REGISTER_PREFIX) && parseRegister(raw, now);
    if (register) registers.set(key.slice(REGISTER_PREFIX.length), register);
  }
  return registers;
}
