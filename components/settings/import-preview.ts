import type { RegisterMap } from '../sync/register-map.ts';
import { laterRegisters } from './later-registers.ts';
import { type ImportMode, planImport } from './plan-import.ts';
import { resolveSettings } from './resolve-settings.ts';
import { type SettingDifference, settingsDifference } from './settings-difference.ts';
import type { ChoiceOrigin } from './settings-to-registers.ts';

/** What an import would do, before it is done. */
export interface ImportPreview {
  /** Whether it would write anything at all. */
  changes: boolean;
  /** What the reader would see change. */
  differences: SettingDifference[];
  /** Settings of a later version that would come along unused. */
  later: number;
}

/** Looks ahead at `planImport`, for the reader to decide. Nothing is written. */
export function importPreview(
  local: RegisterMap,
  received: RegisterMap,
  mode: ImportMode,
  here: ChoiceOrigin,
): ImportPreview {
  const planned = planImport(local, received, mode, here);
  const after = new Map([...local, ...planned]);
  return {
    changes: planned.size > 0,
    differences: settingsDifference(resolveSettings(local), resolveSettings(after)),
    later: laterRegisters(planned).length,
  };
}
