import { parseRegister } from './parse-register.ts';
import type { ReceivedRegisters } from './received-registers.ts';
import type { Register } from './register.ts';
import { FILE_FORMAT, FILE_VERSION } from './registers-to-file.ts';

/** No settings come near this many characters; more is looked at no further. */
const LONGEST_FILE = 500_000;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads the text of a settings file; `now` in milliseconds. Never throws. */
export function fileToRegisters(text: string, now: number): ReceivedRegisters {
  if (text.length > LONGEST_FILE) return { kind: 'too-large' };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { kind: 'not-ours' };
  }
  if (!isObject(file) || file.format !== FILE_FORMAT) return { kind: 'not-ours' };
  if (typeof file.version === 'number' && file.version > FILE_VERSION) return { kind: 'newer' };
  if (file.version !== FILE_VERSION || !isObject(file.registers)) return { kind: 'not-ours' };
  const registers = new Map<string, Register>();
  let unusable = 0;
  for (const [name, raw] of Object.entries(file.registers)) {
    const register = parseRegister(raw, now);
    if (register) registers.set(name, register);
    else unusable += 1;
  }
  return { kind: 'ok', registers, unusable };
}
