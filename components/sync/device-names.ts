import type { RegisterMap } from './register-map.ts';

/** What the register of a device's name begins with; the device's id follows. */
export const DEVICE_NAME_PREFIX = 'device.';

/** The longest name of a device, in characters. */
export const LONGEST_DEVICE_NAME = 40;

/**
 * The names that the reader gave to devices, by device id. A device has one only when the reader typed
 * it there; an empty name was taken back. What is no name is passed over.
 */
export function deviceNames(registers: RegisterMap): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [name, { value }] of registers) {
    if (!name.startsWith(DEVICE_NAME_PREFIX) || typeof value !== 'string') continue;
    const typed = tidyDeviceName(value);
    if (typed !== '') names.set(name.slice(DEVICE_NAME_PREFIX.length), typed);
  }
  return names;
}

/** A name as it is kept: on one line, without spaces around it, at most `LONGEST_DEVICE_NAME` long. */
export const tidyDeviceName = (typed: string): string =>
  [...typed.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()]
    .slice(0, LONGEST_DEVICE_NAME)
    .join('')
    .trim();
