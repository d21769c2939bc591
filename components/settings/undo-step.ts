import { compareRegisters } from '../sync/compare-registers.ts';
import { nextRegister } from '../sync/next-register.ts';
import type { Register } from '../sync/register.ts';
import type { RegisterMap } from '../sync/register-map.ts';
import { defaultOfRegister } from './default-of-register.ts';
import { SETTING_SCHEMA_VERSION } from './setting-schema-version.ts';
import type { ChoiceOrigin } from './settings-to-registers.ts';

/** One import, as it has to be remembered to take it back: plain JSON. */
export interface UndoStep {
  /** Milliseconds since 1970. */
  time: number;
  /** Each register it wrote, and what stood there before; null for nothing. */
  changes: { name: string; before: Register | null; after: Register }[];
}

/** Steps that are remembered. */
export const UNDO_DEPTH = 5;

/** Remembers an import that is about to write `planned` over `local`; the newest step first. */
export function rememberStep(
  steps: readonly UndoStep[],
  local: RegisterMap,
  planned: RegisterMap,
  now: number,
): UndoStep[] {
  const changes = [...planned].map(([name, after]) => ({
    name,
    before: local.get(name) ?? null,
    after,
  }));
  return [{ time: now, changes }, ...steps].slice(0, UNDO_DEPTH);
}

/**
 * The registers that take a step back. They are fresh choices, since an older register would lose
 * against the imported one on every other device. What the reader has changed since stays.
 */
export function planUndo(
  step: UndoStep,
  local: RegisterMap,
  { now, device }: ChoiceOrigin,
): RegisterMap {
  const planned = new Map<string, Register>();
  for (const { name, before, after } of step.changes) {
    const replaced = local.get(name);
    if (!replaced || compareRegisters(replaced, after) !== 0) continue;
    const value = before ? before.value : defaultOfRegister(name);
    // A name of a later version that was not here before: its default is not known here.
    if (value === undefined) continue;
    const schema = before?.schema ?? SETTING_SCHEMA_VERSION;
    planned.set(name, nextRegister({ value, schema, replaced }, now, device));
  }
  return planned;
}
