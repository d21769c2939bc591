import type { ReceivedRegisters } from '../../sync/received-registers.ts';
import { textToRegisters } from '../../sync/text-to-registers.ts';

/** No settings file comes near this many bytes; a larger one is not even read. */
const LARGEST_FILE = 2_000_000;

/** Reads the settings in a file that the reader chose. Never throws; a file that is gone is `unreadable`. */
export async function readChosenFile(
  file: File,
  now: number,
): Promise<ReceivedRegisters | { kind: 'unreadable' }> {
  if (file.size > LARGEST_FILE) return { kind: 'too-large' };
  try {
    return await textToRegisters(await file.text(), now);
  } catch {
    return { kind: 'unreadable' };
  }
}
