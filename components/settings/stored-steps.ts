import { parseRegister } from '../sync/parse-register.ts';
import { MERGE_SOURCES, UNDO_DEPTH, type UndoChange, type UndoStep } from './undo-step.ts';

/**
 * What the key of a step in `storage.local` begins with. A key a step, so that two windows that
 * remember at once do not overwrite each other; no register, so that no step ever travels.
 */
export const UNDO_PREFIX = 'undo.';

/** The key of a step. */
export const stepKey = ({ time, source }: UndoStep): string => `${UNDO_PREFIX}${time}.${source}`;

/** The steps in the content of `storage.local`, newest first; damaged ones are passed over. */
export function storedSteps(content: Record<string, unknown>, now: number): UndoStep[] {
  return Object.entries(content)
    .flatMap(([key, raw]) => {
      const step = key.startsWith(UNDO_PREFIX) ? parseStep(raw, now) : null;
      return step && stepKey(step) === key ? [step] : [];
    })
    .sort((a, b) => b.time - a.time);
}

/** The steps that the reader is offered: the newest five. */
export const offeredSteps = (steps: readonly UndoStep[]): UndoStep[] => steps.slice(0, UNDO_DEPTH);

function parseStep(raw: unknown, now: number): UndoStep | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { time, source, changes } = raw as Partial<Record<keyof UndoStep, unknown>>;
  const way = MERGE_SOURCES.find((one) => one === source);
  if (!Number.isSafeInteger(time) || way === undefined || !Array.isArray(changes)) return null;
  const parsed = changes.map((change) => parseChange(change, now));
  // A step with a hole would take back only half; better none.
  if (parsed.includes(null)) return null;
  return { time: Number(time), source: way, changes: parsed.filter((one) => one !== null) };
}

function parseChange(raw: unknown, now: number): UndoChange | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const change = raw as Partial<Record<keyof UndoChange, unknown>>;
  const after = parseRegister(change.after, now);
  const before = change.before === null ? null : parseRegister(change.before, now);
  if (typeof change.name !== 'string' || !after) return null;
  if (before === null && change.before !== null) return null;
  return { name: change.name, before, after };
}
