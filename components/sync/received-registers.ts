import type { RegisterMap } from './register-map.ts';

/**
 * What came out of a file or a code. Anything but `ok` changes nothing, and has its own sentence:
 * empty · too-large · not-ours (no Backnotes settings, or cut off) · damaged (a character has changed) ·
 * newer (written by a later version, in a form that this one cannot read).
 */
export type ReceivedRegisters =
  | { kind: 'ok'; registers: RegisterMap; unusable: number }
  | { kind: 'empty' | 'too-large' | 'not-ours' | 'damaged' | 'newer' };
