import { canonicalJson } from '../sync/canonical-json.ts';
import { compareRegisters } from '../sync/compare-registers.ts';
import { nextRegister } from '../sync/next-register.ts';
import type { Register } from '../sync/register.ts';
import type { RegisterMap } from '../sync/register-map.ts';
import { defaultOfRegister } from './default-of-register.ts';
import { SETTING_SCHEMA_VERSION } from './setting-schema-version.ts';
import type { ChoiceOrigin } from './settings-to-registers.ts';

/** merge: the later choice of each setting holds. replace: all becomes as in the file, as of now. */
export type ImportMode = 'merge' | 'replace';

/**
 * The registers that an import of settings would write; none when it would change nothing, so that
 * importing twice is importing once. Replacing is a fresh choice of every setting that differs, and of
 * the default where the file has none: it holds against what other devices still have.
 */
export function planImport(
  local: RegisterMap,
  received: RegisterMap,
  mode: ImportMode,
  { now, device }: ChoiceOrigin,
): RegisterMap {
  const planned = new Map<string, Register>();
  for (const [name, theirs] of received) {
    const mine = local.get(name);
    if (mode === 'merge') {
      if (!mine || compareRegisters(theirs, mine) > 0) planned.set(name, theirs);
    } else if (!mine || !sameChoice(theirs, mine)) {
      const choice = { value: theirs.value, schema: theirs.schema, replaced: mine };
      planned.set(name, nextRegister(choice, now, device));
    }
  }
  for (const [name, mine] of mode === 'replace' ? local : []) {
    const value = defaultOfRegister(name);
    if (received.has(name) || value === undefined || value === mine.value) continue;
    const choice = { value, schema: SETTING_SCHEMA_VERSION, replaced: mine };
    planned.set(name, nextRegister(choice, now, device));
  }
  return planned;
}

const sameChoice = (a: Register, b: Register): boolean =>
  a.schema === b.schema && canonicalJson(a.value) === canonicalJson(b.value);
