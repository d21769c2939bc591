import type { RegisterMap } from '../sync/register-map.ts';
import type { UndoStep } from './undo-step.ts';

/** What settings are made of on this device, for the page that carries them and takes them back. */
export interface Stored {
  registers: RegisterMap;
  /** Merges that can be taken back, newest first. */
  steps: readonly UndoStep[];
  /** Id of this device; undefined until its reader has chosen anything. */
  device: string | undefined;
}
