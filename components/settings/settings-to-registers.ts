import { is } from 'valibot';
import { nextRegister } from '../sync/next-register.ts';
import type { Register } from '../sync/register.ts';
import type { RegisterMap } from '../sync/register-map.ts';
import { GROUP_PREFIX, GROUPS, LIST_ENTRIES } from './list-entries.ts';
import { LOCAL_ONLY_SETTINGS } from './local-only-settings.ts';
import { resolveSettings } from './resolve-settings.ts';
import { SETTING_SCHEMA_VERSION } from './setting-schema-version.ts';
import { SETTING_SCHEMAS, type SingleSetting } from './setting-schemas.ts';
import type { SettingsPatch } from './settings.ts';

/** When and where a choice was made. */
export interface ChoiceOrigin {
  now: number;
  device: string;
}

/**
 * The registers that a change makes new: only what differs from what the reader sees now, lists entry
 * by entry. Going back to a default is a choice too and writes a register, because a missing one says
 * nothing to other devices. Settings of this device alone give none.
 * Throws a RangeError that names the field when a value is not allowed.
 */
export function settingsToRegisters(
  patch: SettingsPatch,
  registers: RegisterMap,
  { now, device }: ChoiceOrigin,
): RegisterMap {
  const seen = resolveSettings(registers);
  const changed = new Map<string, Register>();
  const choose = (name: string, value: unknown): void => {
    const choice = { value, schema: SETTING_SCHEMA_VERSION, replaced: registers.get(name) };
    changed.set(name, nextRegister(choice, now, device));
  };
  for (const name of Object.keys(SETTING_SCHEMAS) as SingleSetting[]) {
    const value = patch[name];
    if (value === undefined) continue;
    if (!is(SETTING_SCHEMAS[name], value)) throw new RangeError(`Not a value of ${name}`);
    const localOnly = (LOCAL_ONLY_SETTINGS as readonly string[]).includes(name);
    if (!localOnly && value !== seen[name]) choose(name, value);
  }
  for (const group of patch.groups ? GROUPS : []) {
    const on = patch.groups?.[group];
    if (on !== undefined && typeof on !== 'boolean') throw new RangeError('Not a value of groups');
    if (on !== undefined && on !== seen.groups[group]) choose(GROUP_PREFIX + group, on);
  }
  for (const name of Object.keys(LIST_ENTRIES) as (keyof typeof LIST_ENTRIES)[]) {
    const wanted = patch[name];
    if (wanted === undefined) continue;
    const { prefix, entry } = LIST_ENTRIES[name];
    if (!wanted.every((one) => entry.test(one))) throw new RangeError(`Not an entry of ${name}`);
    for (const one of wanted) if (!seen[name].includes(one)) choose(prefix + one, true);
    for (const one of seen[name]) if (!wanted.includes(one)) choose(prefix + one, false);
  }
  return changed;
}
