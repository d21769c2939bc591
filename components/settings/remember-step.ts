import { compareRegisters } from '../sync/compare-registers.ts';
import type { RegisterMap } from '../sync/register-map.ts';
import { stepDifferences } from './step-differences.ts';
import { type MergeSource, UNDO_DEPTH, type UndoChange, type UndoStep } from './undo-step.ts';

/**
 * What comes by the same automatic way within this time belongs together, in milliseconds: someone
 * who tries five looks on the phone has made one change here, not five that push all others out.
 */
const TOGETHER = 5 * 60_000;

const AUTOMATIC: readonly MergeSource[] = ['browser-sync', 'webdav'];

/** What has to be written to remember a merge: a step to put, and steps to forget. */
export interface RememberedStep {
  put: UndoStep | null;
  drop: UndoStep[];
}

/**
 * Remembers a merge that is about to write `planned` over `local`. Nothing is put for a merge of which
 * the reader sees nothing. `held` are the steps so far, newest first; the five newest remain.
 */
export function rememberStep(
  held: readonly UndoStep[],
  local: RegisterMap,
  planned: RegisterMap,
  source: MergeSource,
  now: number,
): RememberedStep {
  const fresh = [...planned].map(([name, after]) => ({
    name,
    before: local.get(name) ?? null,
    after,
  }));
  const [newest] = held;
  const age = newest ? now - newest.time : -1;
  const joined =
    newest?.source === source && AUTOMATIC.includes(source) && age >= 0 && age < TOGETHER
      ? newest
      : null;
  const step: UndoStep = joined
    ? { ...joined, changes: join(joined.changes, fresh) }
    : // The newest stays first, and each has a key of its own, also where the clock stands or was set back.
      { time: Math.max(now, (newest?.time ?? 0) + 1), source, changes: fresh };
  const others = held.filter((one) => one !== joined);
  if (stepDifferences(step.changes).length === 0)
    return { put: null, drop: joined ? [joined] : [] };
  return { put: step, drop: others.slice(UNDO_DEPTH - 1) };
}

/** Both sets of changes as one: what stood before the first, what stands after the second. */
function join(earlier: readonly UndoChange[], later: readonly UndoChange[]): UndoChange[] {
  const joined = new Map(earlier.map((change) => [change.name, change]));
  for (const change of later) {
    const first = joined.get(change.name);
    // Where the reader has chosen in between, that choice is what an undo must bring back.
    const unbroken = first && change.before && compareRegisters(first.after, change.before) === 0;
    joined.set(change.name, unbroken ? { ...change, before: first.before } : change);
  }
  return [...joined.values()];
}
