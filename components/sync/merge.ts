import { compareRegisters } from './compare-registers.ts';
import type { Register } from './register.ts';
import type { RegisterMap } from './register-map.ts';

/**
 * The one rule by which settings meet: every name that either side knows, with its later register.
 * Commutative, associative and idempotent, so the order and number of exchanges never matter.
 * It reads no value: what this version does not understand is carried like everything else.
 */
export function merge(a: RegisterMap, b: RegisterMap): RegisterMap {
  return new Map([...a, ...winningRegisters(a, b)]);
}

/** The registers of `theirs` that `merge` would take over `mine`. */
export function winningRegisters(mine: RegisterMap, theirs: RegisterMap): RegisterMap {
  const winning = new Map<string, Register>();
  for (const [name, register] of theirs) {
    const held = mine.get(name);
    if (!held || compareRegisters(register, held) > 0) winning.set(name, register);
  }
  return winning;
}
