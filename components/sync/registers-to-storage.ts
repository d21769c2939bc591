import type { RegisterMap } from './register-map.ts';
import { REGISTER_PREFIX } from './stored-registers.ts';

/** Registers as items for `storage.local.set`. */
export function registersToStorage(registers: RegisterMap): Record<string, unknown> {
  return Object.fromEntries([...registers].map(([name, one]) => [REGISTER_PREFIX + name, one]));
}
