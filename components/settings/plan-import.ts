import { canonicalJson } from '../sync/canonical-json.ts';
import { DEVICE_NAME_PREFIX } from '../sync/device-names.ts';
import { winningRegisters } from '../sync/merge.ts';
import { nextRegister } from '../sync/next-register.ts';
import type { Register } from '../sync/register.ts';
import type { RegisterMap } from '../sync/register-map.ts';
import { defaultOfRegister } from './default-of-register.ts';
import { LIST_ENTRIES } from './list-entries.ts';
import { SETTING_SCHEMA_VERSION } from './setting-schema-version.ts';
import type { ChoiceOrigin } from './settings-to-registers.ts';

/** merge: the later choice of each setting holds. replace: all becomes as in the file, as of now. */
export type ImportMode = 'merge' | 'replace';

/**
 * The registers that an import of settings would write; none when it would change nothing, so that
 * importing twice is importing once. Replacing is a fresh choice of every setting that differs, and of
 * the default where the file has none: it holds against what other devices still have. Three things
 * are not replaced: the names of devices, which are no settings and always merge; the sites where
 * Backnotes is off when there are none in the file, because they may have been left out of it; and
 * what a later version wrote.
 */
export function planImport(
  local: RegisterMap,
  received: RegisterMap,
  mode: ImportMode,
  { now, device }: ChoiceOrigin,
): RegisterMap {
  const winning = winningRegisters(local, received);
  if (mode === 'merge') return winning;
  const planned = new Map<string, Register>();
  const choose = (name: string, value: unknown, schema: number): void => {
    planned.set(name, nextRegister({ value, schema, replaced: local.get(name) }, now, device));
  };
  for (const [name, theirs] of received) {
    const mine = local.get(name);
    if (name.startsWith(DEVICE_NAME_PREFIX)) {
      if (winning.has(name)) planned.set(name, theirs);
    } else if (!mine || !sameChoice(theirs, mine)) choose(name, theirs.value, theirs.schema);
  }
  const hasSites = [...received.keys()].some(isSite);
  for (const [name, mine] of local) {
    const value = defaultOfRegister(name);
    if (received.has(name) || value === undefined || value === mine.value) continue;
    // What a later version wrote counts as not chosen here, and stays for the devices that have it.
    if (mine.schema > SETTING_SCHEMA_VERSION) continue;
    if (hasSites || !isSite(name)) choose(name, value, SETTING_SCHEMA_VERSION);
  }
  return planned;
}

const isSite = (name: string): boolean => name.startsWith(LIST_ENTRIES.sitesOff.prefix);

const sameChoice = (a: Register, b: Register): boolean =>
  a.schema === b.schema && canonicalJson(a.value) === canonicalJson(b.value);
