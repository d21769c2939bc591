import { describe, expect, test } from 'vitest';
import { planSync, type SyncSituation } from '../../../components/sync/plan-sync.ts';
import type { Register } from '../../../components/sync/register.ts';
import { toSyncItem } from '../../../components/sync/sync-items.ts';
import { SYNC_LIMITS } from '../../../components/sync/sync-limits.ts';
import { NOW } from './arbitrary-register.ts';

const at = (time: number, value: unknown = true, schema = 1): Register => ({
  value,
  time,
  device: 'a',
  schema,
});
const plan = (part: Partial<SyncSituation>) =>
  planSync({
    local: new Map(),
    remote: {},
    now: NOW,
    mayLeave: () => true,
    edited: new Set(),
    ...part,
  });

describe('planSync', () => {
  test('takes in what is later remotely and puts what is later here', () => {
    const { toLocal, toRemote } = plan({
      local: new Map([
        ['enabled', at(5)],
        ['textSize', at(9, 'large')],
      ]),
      remote: { 's.enabled': toSyncItem(at(6, false)), 's.textSize': toSyncItem(at(8, 'small')) },
    });
    expect([...toLocal]).toEqual([['enabled', at(6, false)]]);
    expect([...toRemote]).toEqual([['textSize', at(9, 'large')]]);
  });

  test('plans nothing when both sides hold the same', () => {
    const { toLocal, toRemote } = plan({
      local: new Map([['enabled', at(5)]]),
      remote: { 's.enabled': toSyncItem(at(5)) },
    });
    expect(toLocal.size + toRemote.size).toBe(0);
  });

  test('a missing remote key is put again, never deleted here', () => {
    const { toLocal, toRemote } = plan({ local: new Map([['enabled', at(5)]]) });
    expect(toLocal.size).toBe(0);
    expect(toRemote.get('enabled')).toEqual(at(5));
  });

  test('unknown names and newer schemas are carried both ways, untouched', () => {
    const { toLocal, toRemote } = plan({
      local: new Map([['ofTomorrow', at(5, { any: ['thing'] }, 9)]]),
      remote: { 's.__proto__': toSyncItem(at(6, 'x', 4)) },
    });
    expect(toLocal.get('__proto__')).toEqual(at(6, 'x', 4));
    expect(toRemote.get('ofTomorrow')).toEqual(at(5, { any: ['thing'] }, 9));
  });

  test('an item that is no register stays, until the reader chooses anew', () => {
    const local = new Map([['enabled', at(5)]]);
    const remote = { 's.enabled': { v: true, t: 1e300, d: 'b', z: 1 } };
    expect(plan({ local, remote })).toEqual({
      toLocal: new Map(),
      toRemote: new Map(),
      overLimit: [],
    });
    expect(plan({ local, remote, edited: new Set(['enabled']) }).toRemote).toEqual(local);
  });

  test('what may not leave does not leave, but still comes in', () => {
    const { toLocal, toRemote } = plan({
      local: new Map([['off.a.example', at(5)]]),
      remote: { 's.off.b.example': toSyncItem(at(6)) },
      mayLeave: (name) => !name.startsWith('off.'),
    });
    expect([...toLocal.keys()]).toEqual(['off.b.example']);
    expect(toRemote.size).toBe(0);
  });

  test('leaves foreign keys of the sync area alone', () => {
    const { toLocal, toRemote } = plan({ remote: { enabled: toSyncItem(at(6)), other: 1 } });
    expect(toLocal.size + toRemote.size).toBe(0);
  });

  test('puts what there is room for, the latest first, and names the rest', () => {
    const local = new Map<string, Register>([['enabled', at(1)]]);
    for (let index = 0; index < 400; index += 1) local.set(`off.${index}.example`, at(100 + index));
    const { toRemote, overLimit } = plan({ local });
    expect(toRemote.size).toBe(SYNC_LIMITS.items);
    expect(toRemote.has('enabled')).toBe(true);
    expect(toRemote.has('off.399.example')).toBe(true);
    expect(overLimit).toHaveLength(101);
    expect(overLimit).toContain('off.0.example');
  });

  test('a register of 1 MB stays here and the others go', () => {
    const local = new Map([
      ['huge', at(9, 'x'.repeat(1_000_000))],
      ['enabled', at(5)],
    ]);
    const { toRemote, overLimit } = plan({ local });
    expect([...toRemote.keys()]).toEqual(['enabled']);
    expect(overLimit).toEqual(['huge']);
  });

  test('a full area still takes a changed choice', () => {
    const local = new Map<string, Register>();
    for (let index = 0; index < SYNC_LIMITS.items; index += 1) local.set(`off.${index}.x`, at(5));
    const remote = Object.fromEntries(
      [...local].map(([name, one]) => [`s.${name}`, toSyncItem(one)]),
    );
    local.set('off.7.x', at(6, false));
    local.set('off.new.x', at(7));
    const { toRemote, overLimit } = plan({ local, remote });
    expect([...toRemote.keys()]).toEqual(['off.7.x']);
    expect(overLimit).toEqual(['off.new.x']);
  });
});
