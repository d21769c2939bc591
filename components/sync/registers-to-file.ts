import type { RegisterMap } from './register-map.ts';

/** What a settings file says it is, and the version of its form (not of the settings in it). */
export const FILE_FORMAT = 'backnotes-settings';
export const FILE_VERSION = 1;

/** The text of a settings file, made to be read by people too; `now` in milliseconds. */
export function registersToFile(registers: RegisterMap, now: number): string {
  const sorted = [...registers].sort(([a], [b]) => (a < b ? -1 : 1));
  const file = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    saved: new Date(now).toISOString(),
    registers: Object.fromEntries(sorted),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
