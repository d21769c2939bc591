import { compareRegisters } from '../sync/compare-registers.ts';
import { nextRegister } from '../sync/next-register.ts';
import type { Register } from '../sync/register.ts';
import type { RegisterMap } from '../sync/register-map.ts';
import { defaultOfRegister } from './default-of-register.ts';
import { SETTING_SCHEMA_VERSION } from './setting-schema-version.ts';
import type { ChoiceOrigin } from './settings-to-registers.ts';

/** By which way a merge came; a reset counts as one, because it is taken back like one. */
export type MergeSource = 'browser-sync' | 'webdav' | 'file' | 'code' | 'reset';

/** Every way, for checking what was stored. */
export const MERGE_SOURCES: readonly MergeSource[] = [
  'browser-sync',
  'webdav',
  'file',
  'code',
  'reset',
];

/** One register that a merge wrote, and what stood there before; null for nothing. */
export interface UndoChange {
  name: string;
  before: Register | null;
  after: Register;
}

/** One merge, as it has to be remembered to take it back: plain JSON. */
export interface UndoStep {
  /** When it came, milliseconds since 1970. */
  time: number;
  source: MergeSource;
  changes: UndoChange[];
}

/** Steps that are remembered. */
export const UNDO_DEPTH = 5;

/** What of a step still stands: the reader has chosen nothing else there since. */
export function openChanges(step: UndoStep, local: RegisterMap): UndoChange[] {
  return step.changes.filter(({ name, after }) => {
    const held = local.get(name);
    return held !== undefined && compareRegisters(held, after) === 0;
  });
}

/**
 * The registers that take a step back. They are fresh choices, since an older register would lose
 * against the merged one on every other device. What the reader has changed since stays.
 */
export function planUndo(
  step: UndoStep,
  local: RegisterMap,
  { now, device }: ChoiceOrigin,
): RegisterMap {
  const planned = new Map<string, Register>();
  for (const { name, before, after } of openChanges(step, local)) {
    const value = before ? before.value : defaultOfRegister(name);
    // A name of a later version that was not here before: its default is not known here.
    if (value === undefined) continue;
    const schema = before?.schema ?? SETTING_SCHEMA_VERSION;
    planned.set(name, nextRegister({ value, schema, replaced: after }, now, device));
  }
  return planned;
}
