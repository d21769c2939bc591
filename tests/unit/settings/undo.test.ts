import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planImport } from '../../../components/settings/plan-import.ts';
import { rememberStep } from '../../../components/settings/remember-step.ts';
import { resolveSettings } from '../../../components/settings/resolve-settings.ts';
import { stepDifferences } from '../../../components/settings/step-differences.ts';
import { offeredSteps, stepKey, storedSteps } from '../../../components/settings/stored-steps.ts';
import {
  type MergeSource,
  openChanges,
  planUndo,
  type UndoStep,
} from '../../../components/settings/undo-step.ts';
import { compareRegisters } from '../../../components/sync/compare-registers.ts';
import { merge, winningRegisters } from '../../../components/sync/merge.ts';
import type { Register } from '../../../components/sync/register.ts';
import type { RegisterMap } from '../../../components/sync/register-map.ts';
import { arbitraryRegisterMap as maps, NOW } from '../sync/arbitrary-register.ts';

const MINUTE = 60_000;
const at = (value: unknown, time = 5, device = 'phone'): Register => ({
  value,
  time,
  device,
  schema: 1,
});
const here = { now: NOW, device: 'here' };

/** Remembers a merge as `storage.local` would hold it afterwards. */
function remember(
  held: UndoStep[],
  local: RegisterMap,
  planned: RegisterMap,
  source: MergeSource,
  now: number,
): UndoStep[] {
  const { put, drop } = rememberStep(held, local, planned, source, now);
  const gone = new Set(drop.map(stepKey));
  const kept = held.filter(
    (one) => !gone.has(stepKey(one)) && (!put || stepKey(one) !== stepKey(put)),
  );
  return put ? [put, ...kept] : kept;
}

const stepOf = (local: RegisterMap, planned: RegisterMap): UndoStep | null =>
  rememberStep([], local, planned, 'file', NOW).put;

describe('undo', () => {
  test('brings back what the reader saw before, whatever came in, by registers that win everywhere', () => {
    fc.assert(
      fc.property(maps, maps, fc.constantFrom('merge', 'replace'), (local, received, mode) => {
        const planned = planImport(local, received, mode, here);
        const after = merge(local, planned);
        const step = stepOf(local, planned);
        // No step: the reader saw nothing of it, so there is nothing to bring back.
        const undone = step ? planUndo(step, after, { ...here, now: NOW + 1 }) : new Map();
        expect(resolveSettings(merge(after, undone))).toEqual(resolveSettings(local));
        for (const [name, register] of undone) {
          const merged = after.get(name);
          expect(merged && compareRegisters(register, merged)).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('leaves what the reader has changed since, and takes back the rest', () => {
    const local = new Map([['enabled', at(false)]]);
    const planned = new Map([
      ['enabled', at(true, 9)],
      ['textSize', at('large', 9)],
    ]);
    const step = stepOf(local, planned);
    const since = new Map([...planned, ['textSize', at('small', NOW, 'here')] as const]);
    expect(step && openChanges(step, since).map(({ name }) => name)).toEqual(['enabled']);
    expect(step && [...planUndo(step, since, here)]).toEqual([
      ['enabled', { value: false, time: NOW, device: 'here', schema: 1 }],
    ]);
  });

  test('cannot be done twice', () => {
    const planned = new Map([['textSize', at('large', 9)]]);
    const step = stepOf(new Map(), planned);
    const undone = step ? merge(planned, planUndo(step, planned, here)) : new Map();
    expect(step && planUndo(step, undone, here).size).toBe(0);
  });
});

describe('remembering', () => {
  /** One change after the other by one way, `gap` milliseconds apart. */
  const run = (count: number, source: MergeSource, gap: number): UndoStep[] => {
    let steps: UndoStep[] = [];
    let local: RegisterMap = new Map([['hoverDelay', at(100, 1)]]);
    for (let index = 0; index < count; index += 1) {
      const planned = new Map([['hoverDelay', at(101 + index, 10 + index)]]);
      steps = remember(steps, local, planned, source, NOW + index * gap);
      local = merge(local, planned);
    }
    return steps;
  };

  test('keeps the five newest', () => {
    const steps = run(8, 'file', MINUTE);
    expect(steps.map(({ time }) => (time - NOW) / MINUTE)).toEqual([7, 6, 5, 4, 3]);
  });

  test('counts what comes by sync within five minutes as one, back to what was before all of it', () => {
    const [step, ...more] = run(4, 'browser-sync', MINUTE);
    expect(more).toEqual([]);
    expect(step?.changes).toEqual([{ name: 'hoverDelay', before: at(100, 1), after: at(104, 13) }]);
    expect(run(11, 'webdav', MINUTE)).toHaveLength(3);
    expect(run(4, 'code', MINUTE)).toHaveLength(4);
  });

  test('two at the same moment are two, in their order', () => {
    const steps = run(2, 'file', 0);
    expect(steps.map(({ changes }) => changes[0]?.after.value)).toEqual([102, 101]);
  });

  test('three at the same moment are three, in their order', () => {
    const steps = run(3, 'file', 0);
    expect(steps.map(({ changes }) => changes[0]?.after.value)).toEqual([103, 102, 101]);
  });

  test('after a clock was set back the newest is still first, and not the one that is forgotten', () => {
    const steps = run(8, 'file', -MINUTE);
    // Storage gives them back by their times.
    const values = steps
      .toSorted((a, b) => b.time - a.time)
      .map(({ changes }) => changes[0]?.after.value);
    expect(values).toEqual([108, 107, 106, 105, 104]);
  });

  test('what comes and goes again within that time leaves no step', () => {
    const before = new Map([['enabled', at(true, 1)]]);
    const off = new Map([['enabled', at(false, 2)]]);
    const on = new Map([['enabled', at(true, 3)]]);
    const steps = remember([], before, off, 'browser-sync', NOW);
    expect(steps).toHaveLength(1);
    expect(remember(steps, off, on, 'browser-sync', NOW + 1)).toEqual([]);
  });

  test('a choice made in between is what an undo brings back', () => {
    const first = new Map([['textSize', at('large', 2)]]);
    const mine = new Map([['textSize', at('small', 3, 'here')]]);
    const second = new Map([['textSize', at('large', 4)]]);
    const steps = remember([], new Map(), first, 'browser-sync', NOW);
    const [step] = remember(steps, mine, second, 'browser-sync', NOW + 1);
    expect(step?.changes[0]?.before).toEqual(mine.get('textSize'));
  });

  test('leaves out a merge of which the reader sees nothing', () => {
    const local = new Map([['enabled', at(false, 1)]]);
    const planned = new Map([
      ['enabled', at(false, 9)],
      ['ofTomorrow', at('x', 9)],
      ['device.phone', at('Phone', 9)],
    ]);
    expect(rememberStep([], local, planned, 'browser-sync', NOW)).toEqual({ put: null, drop: [] });
  });

  test('tells what each device brought', () => {
    const step = stepOf(
      new Map(),
      new Map([
        ['textSize', at('large', 9, 'phone')],
        ['hidden.sciatica', at(true, 9, 'laptop')],
        ['badge', at(true, 9, 'phone')],
      ]),
    );
    expect(step && stepDifferences(step.changes)).toEqual([
      {
        device: 'phone',
        differences: [
          { setting: 'textSize', before: 'normal', after: 'large' },
          { setting: 'badge', before: false, after: true },
        ],
      },
      {
        device: 'laptop',
        differences: [{ setting: 'hiddenTerms', entry: 'sciatica', before: false, after: true }],
      },
    ]);
  });
});

describe('what is stored', () => {
  test('comes back as it went, newest first', () => {
    fc.assert(
      fc.property(maps, maps, (local, received) => {
        const planned = winningRegisters(local, received);
        const steps = remember([], local, planned, 'file', NOW - 5);
        const more = remember(steps, local, planned, 'code', NOW);
        const content = Object.fromEntries(more.toReversed().map((one) => [stepKey(one), one]));
        const stored: Record<string, unknown> = JSON.parse(JSON.stringify(content));
        expect(storedSteps(stored, NOW)).toEqual(more);
      }),
    );
  });

  test.each([
    ['no object', 7],
    ['another time than its key', { time: 6, source: 'file', changes: [] }],
    ['an unknown way', { time: 5, source: 'pigeon', changes: [] }],
    ['a time that is none', { time: 1e300, source: 'file', changes: [] }],
    ['no changes', { time: 5, source: 'file' }],
    ['half a change', { time: 5, source: 'file', changes: [{ name: 'x', before: null }] }],
    [
      'a change without what was before',
      { time: 5, source: 'file', changes: [{ name: 'x', after: at(1) }] },
    ],
  ])('with %s is passed over', (_, raw) => {
    const good = { time: 5, source: 'code', changes: [] };
    expect(storedSteps({ 'undo.5.file': raw, 'undo.5.code': good, other: good }, NOW)).toEqual([
      good,
    ]);
  });

  test('is offered five at most', () => {
    const step = (time: number): UndoStep => ({ time, source: 'file', changes: [] });
    expect(offeredSteps([9, 8, 7, 6, 5, 4].map(step)).map(({ time }) => time)).toEqual([
      9, 8, 7, 6, 5,
    ]);
  });
});
