import type { Register } from '../sync/register.ts';
import { resolveSettings } from './resolve-settings.ts';
import { type SettingDifference, settingsDifference } from './settings-difference.ts';
import type { UndoChange } from './undo-step.ts';

/** What one device had chosen, of all that a merge brought. */
export interface DeviceDifferences {
  /** Id of the device on which the choices were made. */
  device: string;
  differences: SettingDifference[];
}

/**
 * What a reader sees changed by the changes of a step, device by device, in the order of the step.
 * Empty when nothing shows: the same value with a later time, or settings of a later version.
 */
export function stepDifferences(changes: readonly UndoChange[]): DeviceDifferences[] {
  const devices = new Set(changes.map(({ after }) => after.device));
  return [...devices].flatMap((device) => {
    const before = new Map<string, Register>();
    const after = new Map<string, Register>();
    for (const change of changes) {
      if (change.after.device !== device) continue;
      if (change.before) before.set(change.name, change.before);
      after.set(change.name, change.after);
    }
    const differences = settingsDifference(resolveSettings(before), resolveSettings(after));
    return differences.length > 0 ? [{ device, differences }] : [];
  });
}
