import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../components/settings/default-settings.ts';
import { planImport } from '../../../components/settings/plan-import.ts';
import { settingsDifference } from '../../../components/settings/settings-difference.ts';
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
    const file = new Map([...received, ['off.b.example', at(true, 50)]]);
    const planned = planImport(local, file, 'replace', here);
    expect(Object.fromEntries(planned)).toEqual({
      'off.b.example': { value: true, time: NOW, device: 'here', schema: 1 },
      hoverDelay: { value: 100, time: NOW, device: 'here', schema: 1 },
      textSize: { value: 'large', time: NOW, device: 'here', schema: 1 },
      'off.a.example': { value: false, time: NOW, device: 'here', schema: 1 },
    });
  });

  test('replacing leaves the sites alone when none came in, and never takes a device its name', () => {
    const mine = new Map([
      ['off.a.example', at(true, 50)],
      ['device.here', at('Desk', 50)],
      ['device.there', at('Phone', 50)],
    ]);
    expect(planImport(mine, received, 'replace', here).has('off.a.example')).toBe(false);
    const theirs = new Map([
      ['off.b.example', at(true, 40)],
      ['device.here', at('Old desk', 40)],
      ['device.there', at('New phone', 60)],
    ]);
    const planned = planImport(mine, theirs, 'replace', here);
    expect([...planned.keys()].sort()).toEqual(['device.there', 'off.a.example', 'off.b.example']);
    expect(planned.get('device.there')).toEqual(at('New phone', 60));
  });

  test('replacing leaves what a later version wrote, also under a name that this one knows', () => {
    const mine = new Map([
      ['textSize', at({ body: 'huge' }, 50, 2)],
      ['badge', at(true, 50)],
    ]);
    const planned = planImport(mine, new Map([['hoverDelay', at(100)]]), 'replace', here);
    expect([...planned.keys()]).toEqual(['hoverDelay', 'badge']);
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
    { setting: 'hoverDelay', before: 200, after: 100 },
    { setting: 'groups', entry: 'test', before: true, after: false },
    { setting: 'sitesOff', entry: 'a.example', before: true, after: false },
    { setting: 'sitesOff', entry: 'b.example', before: false, after: true },
  ]);
});
