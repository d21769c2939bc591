import { compareRegisters } from './compare-registers.ts';
import type { RegisterMap } from './register-map.ts';

/**
 * The one rule by which settings meet: every name that either side knows, with its later register.
 * Commutative, associative and idempotent, so the order and number of exchanges never matter.
 * It reads no value: what this version does not understand is carried like everything else.
 */
export function merge(a: RegisterMap, b: RegisterMap): RegisterMap {
  const merged = new Map(a);
  for (const [name, register] of b) {
    const mine = merged.get(name);
    if (!mine || compareRegisters(register, mine) > 0) merged.set(name, register);
  }
  return merged;
}
