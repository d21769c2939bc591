import type { RegisterMap } from '../sync/register-map.ts';
import { LIST_ENTRIES } from './list-entries.ts';

/**
 * The registers that go into a file or a code: all, but the sites where Backnotes is off only when the
 * reader says so, because they tell what one reads.
 */
export function exportedRegisters(registers: RegisterMap, withSites: boolean): RegisterMap {
  const { prefix } = LIST_ENTRIES.sitesOff;
  return new Map([...registers].filter(([name]) => withSites || !name.startsWith(prefix)));
}
