import { winningRegisters } from '../../sync/merge.ts';
import type { RegisterMap } from '../../sync/register-map.ts';
import type { StorageArea } from '../../sync/storage-area.ts';
import type { MergeSource } from '../undo-step.ts';
import { writePlanned } from './write-planned.ts';

/**
 * Takes in registers that came from elsewhere, the only way that a transport may write them: those
 * that win against what is in `area` (`storage.local`) at this moment, and a step to take them back,
 * in one write. Resolves with what was written, nothing where nothing won; rejects when storage refuses.
 */
export const applyMerged = (
  area: StorageArea,
  received: RegisterMap,
  source: MergeSource,
): Promise<RegisterMap> => writePlanned(area, source, (local) => winningRegisters(local, received));
