import { codeToRegisters } from './code-to-registers.ts';
import { fileToRegisters } from './file-to-registers.ts';
import type { ReceivedRegisters } from './received-registers.ts';
import { CODE_MARK } from './registers-to-code.ts';

/**
 * Reads what a reader chose or pasted, a settings file or a code whichever it is: a code saved in a
 * file and a file's text pasted are both meant well. `now` in milliseconds. Never throws.
 */
export async function textToRegisters(text: string, now: number): Promise<ReceivedRegisters> {
  const start = text.slice(0, 200).trim();
  if (start === '' && text.length <= 200) return { kind: 'empty' };
  return start.startsWith(CODE_MARK) ? codeToRegisters(text, now) : fileToRegisters(text, now);
}
