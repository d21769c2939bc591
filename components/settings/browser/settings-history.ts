import { browser } from 'wxt/browser';
import { DEVICE_NAME_PREFIX, tidyDeviceName } from '../../sync/device-names.ts';
import { nextRegister } from '../../sync/next-register.ts';
import type { RegisterMap } from '../../sync/register-map.ts';
import type { StorageArea } from '../../sync/storage-area.ts';
import { DEFAULT_SETTINGS } from '../default-settings.ts';
import { type ImportMode, planImport } from '../plan-import.ts';
import { SETTING_SCHEMA_VERSION } from '../setting-schema-version.ts';
import { settingsToRegisters } from '../settings-to-registers.ts';
import { stepKey } from '../stored-steps.ts';
import { type MergeSource, planUndo, type UndoStep } from '../undo-step.ts';
import { type RegisterPlan, writePlanned } from './write-planned.ts';

/** Changes of many settings at once, each in one write and by the rules of docs/settings.md. */
export interface SettingsHistory {
  /** Takes over settings from a file or a code, and remembers how to take that back. */
  takeOver(received: RegisterMap, mode: ImportMode, source: 'file' | 'code'): Promise<void>;
  /** Takes a merge back, except what the reader has chosen since, and forgets it. */
  undo(step: UndoStep): Promise<void>;
  /** Every register back to its default, remembered like a merge. Settings of this device stay. */
  reset(): Promise<void>;
  /** Names this device for the reader's others; nothing but spaces takes the name back. */
  nameDevice(name: string): Promise<void>;
}

/** Opens the history for an extension page. Everything rejects when storage refuses, and keeps nothing then. */
export function createSettingsHistory(
  area: StorageArea = browser.storage.local as unknown as StorageArea,
): SettingsHistory {
  let writing: Promise<unknown> = Promise.resolve();
  /** One write of this window after the other, so that each sees the one before it. */
  const inTurn = (work: () => Promise<unknown>): Promise<void> => {
    const mine = writing.then(work);
    writing = mine.catch(() => undefined);
    return mine.then(() => undefined);
  };
  const write = (source: MergeSource | null, plan: RegisterPlan) =>
    writePlanned(area, source, plan);

  return {
    takeOver: (received, mode, source) =>
      inTurn(() => write(source, (local, here) => planImport(local, received, mode, here))),
    undo: (step) =>
      inTurn(async () => {
        await write(null, (local, here) => planUndo(step, local, here));
        await area.remove([stepKey(step)]);
      }),
    reset: () =>
      inTurn(() =>
        write('reset', (local, here) => settingsToRegisters(DEFAULT_SETTINGS, local, here)),
      ),
    nameDevice: (name) =>
      inTurn(() =>
        write(null, (local, { now, device }) => {
          const register = DEVICE_NAME_PREFIX + device;
          const replaced = local.get(register);
          const value = tidyDeviceName(name);
          if (value === (replaced?.value ?? '')) return new Map();
          const choice = { value, schema: SETTING_SCHEMA_VERSION, replaced };
          return new Map([[register, nextRegister(choice, now, device)]]);
        }),
      ),
  };
}
