import { DEVICE_NAME_PREFIX } from '../sync/device-names.ts';
import type { RegisterMap } from '../sync/register-map.ts';
import { defaultOfRegister } from './default-of-register.ts';
import { SETTING_SCHEMA_VERSION } from './setting-schema-version.ts';

/**
 * The names of the registers that a later version of Backnotes wrote and this one cannot use: names it
 * does not know, and meanings above its own. They are kept and relayed (docs/settings.md).
 */
export function laterRegisters(registers: RegisterMap): string[] {
  return [...registers]
    .filter(([name, { schema }]) => {
      if (name.startsWith(DEVICE_NAME_PREFIX)) return false;
      return schema > SETTING_SCHEMA_VERSION || defaultOfRegister(name) === undefined;
    })
    .map(([name]) => name);
}
