import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../components/settings/default-settings.ts';
import { planImport } from '../../../components/settings/plan-import.ts';
import { resolveSettings } from '../../../components/settings/resolve-settings.ts';
import { settingsDifference } from '../../../components/settings/settings-difference.ts';
import { planUndo, rememberStep } from '../../../components/settings/undo-step.ts';
import { compareRegisters } from '../../../components/sync/compare-registers.ts';
import { merge } from '../../../components/sync/merge.ts';
import type { Register } from '../../../components/sync/register.ts';
import { arbitraryRegisterMap as maps, NOW } from '../sync/arbitrary-register.ts';

const at = (value: unknown, time = 5, schema = 1): Register => ({
  value,
  time,
  device: 'a',
  schema,
});
const here = { now: NOW, device: 'here' };
const local = new Map([
  ['hoverDelay', at(900, 50)],
  ['off.a.example', at(true, 50)],
  ['ofTomorrow', at('kept', 50, 3)],
]);
const received = new Map([
  ['hoverDelay', at(100, 40)],
  ['textSize', at('large', 40)],
]);

describe('planImport', () => {
  test('merging is the one merge', () => {
    fc.assert(
      fc.property(maps, maps, (mine, theirs) => {
        const planned = planImport(mine, theirs, 'merge', here);
        expect(new Map([...mine, ...planned])).toEqual(merge(mine, theirs));
      }),
    );
  });

  test('replacing makes the settings those of the file, and beats every other device', () => {
    const planned = planImport(local, received, 'replace', here);
    expect(Object.fromEntries(planned)).toEqual({
      hoverDelay: { value: 100, time: NOW, device: 'here', schema: 1 },
      textSize: { value: 'large', time: NOW, device: 'here', schema: 1 },
      'off.a.example': { value: false, time: NOW, device: 'here', schema: 1 },
    });
  });

  test('importing twice is importing once', () => {
    fc.assert(
      fc.property(maps, maps, fc.constantFrom('merge', 'replace'), (mine, theirs, mode) => {
        const once = new Map([...mine, ...planImport(mine, theirs, mode, here)]);
        expect(planImport(once, theirs, mode, { ...here, now: NOW + 9 }).size).toBe(0);
      }),
    );
  });
});

describe('undo', () => {
  test('brings back what held before, by registers that win everywhere', () => {
    const planned = planImport(local, received, 'replace', here);
    const [step] = rememberStep([], local, planned, NOW);
    const after = merge(local, planned);
    const undone = planUndo(step ?? { time: 0, changes: [] }, after, { ...here, now: NOW + 1 });
    expect(resolveSettings(merge(after, undone))).toEqual(resolveSettings(local));
    for (const [name, register] of undone) {
      const imported = after.get(name);
      expect(imported && compareRegisters(register, imported)).toBeGreaterThan(0);
    }
  });

  test('leaves what the reader has changed since', () => {
    const planned = planImport(local, received, 'merge', here);
    const [step] = rememberStep([], local, planned, NOW);
    const since = new Map([...local, ...planned, ['textSize', at('small', NOW + 5)] as const]);
    expect(planUndo(step ?? { time: 0, changes: [] }, since, here).size).toBe(0);
  });

  test('remembers five steps', () => {
    let steps = rememberStep([], local, received, 1);
    for (let time = 2; time <= 8; time += 1) steps = rememberStep(steps, local, received, time);
    expect(steps.map(({ time }) => time)).toEqual([8, 7, 6, 5, 4]);
  });
});

test('the preview names each difference, lists by entry', () => {
  const after = {
    ...DEFAULT_SETTINGS,
    hoverDelay: 100,
    groups: { ...DEFAULT_SETTINGS.groups, test: false },
    sitesOff: ['b.example'],
  };
  const before = { ...DEFAULT_SETTINGS, sitesOff: ['a.example'] };
  expect(settingsDifference(before, before)).toEqual([]);
  expect(settingsDifference(before, after)).toEqual([
    { setting: 'hoverDelay', before: 300, after: 100 },
    { setting: 'groups', entry: 'test', before: true, after: false },
    { setting: 'sitesOff', entry: 'a.example', before: true, after: false },
    { setting: 'sitesOff', entry: 'b.example', before: false, after: true },
  ]);
});
