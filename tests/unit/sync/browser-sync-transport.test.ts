import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { applyMerged } from '../../../components/settings/browser/apply-merged.ts';
import { travelPolicy } from '../../../components/settings/travel-policy.ts';
import { startBrowserSyncTransport } from '../../../components/sync/browser/browser-sync-transport.ts';
import { keepLatestRegisters } from '../../../components/sync/browser/keep-latest-registers.ts';
import type { Register } from '../../../components/sync/register.ts';
import { toSyncItem } from '../../../components/sync/sync-items.ts';
import { NOW } from './arbitrary-register.ts';
import { FakeStorageArea } from './fake-storage-area.ts';

const at = (time: number, value: unknown = true): Register => ({
  value,
  time,
  device: 'a',
  schema: 1,
});
const SECOND = 1000;
let stop = new AbortController();

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);
const stateOf = (local: FakeStorageArea) => local.content.get('syncState');
const start = (
  local: FakeStorageArea,
  sync: FakeStorageArea | undefined,
  wakeAt: (time: number) => void = () => undefined,
) =>
  startBrowserSyncTransport({
    local,
    sync,
    policy: travelPolicy,
    applyMerged: (received) => applyMerged(local, received, 'browser-sync'),
    wakeAt,
    signal: stop.signal,
    random: () => 0.5,
  });

describe.each(['chromium', 'firefox'] as const)('the browser sync transport in %s', (browser) => {
  let local = new FakeStorageArea(browser);
  let sync = new FakeStorageArea(browser);
  beforeEach(() => {
    local = new FakeStorageArea(browser);
    sync = new FakeStorageArea(browser);
  });

  test('writes nothing on a new device with defaults, and says that it works', async () => {
    start(local, sync);
    await vi.advanceTimersByTimeAsync(60 * SECOND);
    expect(sync.sets).toEqual([]);
    expect([...local.content.keys()]).toEqual(['syncState']);
    expect(stateOf(local)).toMatchObject({ kind: 'ok', failures: 0, retryAt: null });
  });

  test('listens before it returns, and stops on abort', () => {
    start(local, sync);
    expect([local.listenerCount, sync.listenerCount]).toEqual([1, 1]);
    stop.abort();
    expect([local.listenerCount, sync.listenerCount]).toEqual([0, 0]);
  });

  test('at start takes in what is later and puts what is later, in one write after 2 to 10 s', async () => {
    local.content.set('register.enabled', at(5, false));
    local.content.set('register.group.sign', at(7, false));
    local.content.set('register.textSize', at(1, 'small'));
    sync.content.set('s.textSize', toSyncItem(at(2, 'large')));
    start(local, sync);
    await settle();
    expect(local.content.get('register.textSize')).toEqual(at(2, 'large'));
    await vi.advanceTimersByTimeAsync(2 * SECOND - 1);
    expect(sync.sets).toEqual([]);
    await vi.advanceTimersByTimeAsync(8 * SECOND);
    expect(sync.sets).toEqual([
      { 's.enabled': toSyncItem(at(5, false)), 's.group.sign': toSyncItem(at(7, false)) },
    ]);
  });

  test('200 changes in a row make at most two writes', async () => {
    start(local, sync);
    for (let index = 0; index < 200; index += 1) {
      local.write(new Map([['register.hoverDelay', at(NOW + index, index)]]));
      await vi.advanceTimersByTimeAsync(15);
    }
    await vi.advanceTimersByTimeAsync(60 * SECOND);
    expect(sync.sets.length).toBeLessThanOrEqual(2);
    expect(sync.content.get('s.hoverDelay')).toEqual(toSyncItem(at(NOW + 199, 199)));
  });

  test('a deleted remote key comes back, and nothing is lost here', async () => {
    local.content.set('register.enabled', at(5, false));
    sync.content.set('s.enabled', toSyncItem(at(5, false)));
    start(local, sync);
    await settle();
    await sync.remove(['s.enabled']);
    await vi.advanceTimersByTimeAsync(20 * SECOND);
    expect(sync.content.get('s.enabled')).toEqual(toSyncItem(at(5, false)));
    expect(local.content.get('register.enabled')).toEqual(at(5, false));
  });

  test('what an event brought counts even when it was overwritten at once', async () => {
    start(local, sync);
    await settle();
    sync.write(new Map([['s.enabled', toSyncItem(at(9, false))]]));
    sync.content.set('s.enabled', toSyncItem(at(3, true)));
    await vi.advanceTimersByTimeAsync(20 * SECOND);
    expect(local.content.get('register.enabled')).toEqual(at(9, false));
    expect(sync.content.get('s.enabled')).toEqual(toSyncItem(at(9, false)));
  });

  test.each([
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'quota'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'rate-limited'],
    ['An unexpected error occurred', 'unavailable'],
  ])(
    'a refusal "%s" is the state %s, costs nothing, and is tried again ever later',
    async (text, kind) => {
      let refusals = 0;
      sync.refuse = () => {
        refusals += 1;
        throw new Error(text);
      };
      local.content.set('register.enabled', at(5, false));
      start(local, sync);
      await vi.advanceTimersByTimeAsync(10 * SECOND);
      expect(stateOf(local)).toMatchObject({ kind, failures: 1 });
      expect(local.content.get('register.enabled')).toEqual(at(5, false));
      await vi.advanceTimersByTimeAsync(10 * 60 * SECOND);
      expect(refusals).toBeGreaterThan(2);
      expect(refusals).toBeLessThan(8);
      sync.refuse = () => undefined;
      await vi.advanceTimersByTimeAsync(3600 * SECOND);
      expect(sync.content.get('s.enabled')).toEqual(toSyncItem(at(5, false)));
      expect(stateOf(local)).toMatchObject({ kind: 'ok', failures: 0, retryAt: null });
    },
  );

  test('a refused write is tried again although the background was stopped meanwhile', async () => {
    const wakes: number[] = [];
    sync.refuse = () => {
      throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
    };
    local.content.set('register.enabled', at(5, false));
    start(local, sync, (time) => wakes.push(time));
    await vi.advanceTimersByTimeAsync(10 * SECOND);
    expect(wakes).toEqual([(stateOf(local) as { retryAt: number }).retryAt]);
    stop.abort();
    sync.refuse = () => undefined;
    vi.setSystemTime(wakes[0] ?? 0);
    stop = new AbortController();
    start(local, sync);
    await vi.advanceTimersByTimeAsync(10 * SECOND);
    expect(sync.content.get('s.enabled')).toEqual(toSyncItem(at(5, false)));
  });

  test('a restart heals what was saved but not put, and keeps to a wait it was told', async () => {
    local.content.set('register.enabled', at(5, false));
    const wait = { kind: 'rate-limited', time: NOW, failures: 2, retryAt: NOW + 50 * SECOND };
    local.content.set('syncState', wait);
    start(local, sync);
    await vi.advanceTimersByTimeAsync(49 * SECOND);
    expect(sync.sets).toEqual([]);
    await vi.advanceTimersByTimeAsync(2 * SECOND);
    expect(sync.sets).toHaveLength(1);
  });

  test('more than there is room for: the rest stays here and the state says so', async () => {
    for (let index = 0; index < 310; index += 1) {
      local.content.set(`register.hidden.n${index}`, at(index));
    }
    start(local, sync);
    await vi.advanceTimersByTimeAsync(60 * SECOND);
    expect(sync.content.size).toBe(300);
    expect(sync.sets).toHaveLength(1);
    expect(stateOf(local)).toMatchObject({ kind: 'quota', failures: 0 });
    expect(local.content.size).toBe(311);
  });

  test('sites leave only with consent, and are taken out when it is taken back', async () => {
    local.content.set('register.off.a.example', at(5));
    start(local, sync);
    await vi.advanceTimersByTimeAsync(20 * SECOND);
    expect(sync.content.size).toBe(0);
    await local.set({ 'local.syncSitesOff': true });
    await vi.advanceTimersByTimeAsync(20 * SECOND);
    expect([...sync.content.keys()]).toEqual(['s.off.a.example']);
    await local.set({ 'local.syncSitesOff': false });
    await vi.advanceTimersByTimeAsync(20 * SECOND);
    expect(sync.content.size).toBe(0);
    expect(local.content.get('register.off.a.example')).toEqual(at(5));
  });

  test('sites are taken out later where that was refused, or the background was stopped', async () => {
    local.content.set('register.off.a.example', at(5));
    local.content.set('local.syncSitesOff', true);
    start(local, sync);
    await vi.advanceTimersByTimeAsync(20 * SECOND);
    expect([...sync.content.keys()]).toEqual(['s.off.a.example']);
    const refusal = new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
    const remove = vi.spyOn(sync, 'remove').mockRejectedValueOnce(refusal);
    await local.set({ 'local.syncSitesOff': false });
    await settle();
    expect(stateOf(local)).toMatchObject({ kind: 'rate-limited' });
    await vi.advanceTimersByTimeAsync(60 * SECOND);
    expect(remove).toHaveBeenCalledTimes(2);
    expect(sync.content.size).toBe(0);

    await local.set({ 'local.syncSitesOff': true });
    await vi.advanceTimersByTimeAsync(20 * SECOND);
    expect(sync.content.size).toBe(1);
    remove.mockReturnValueOnce(new Promise(() => undefined));
    await local.set({ 'local.syncSitesOff': false });
    await settle();
    stop.abort();
    stop = new AbortController();
    start(local, sync);
    await settle();
    expect(sync.content.size).toBe(0);
  });

  test('nothing but registers ever travels: no pause, no answer, no episode, no device', async () => {
    const own = [
      'local.pausedUntil',
      'local.syncSitesOff',
      'undo.5.file',
      'device',
      'episode',
      'triage.answers',
    ];
    for (const key of own) local.content.set(key, at(5));
    start(local, sync);
    await settle();
    await local.set(Object.fromEntries(own.map((key) => [key, at(6)])));
    await vi.advanceTimersByTimeAsync(60 * SECOND);
    expect(sync.content.size).toBe(0);
  });

  test('a sync area that throws, as without an add-on id, is a state and not an error', async () => {
    sync.get = () => Promise.reject(new Error('temporary addon ID'));
    start(local, sync);
    await settle();
    expect(stateOf(local)).toMatchObject({ kind: 'unavailable', failures: 1 });
  });

  test('a browser without sync is said once', async () => {
    const { exchange } = start(local, undefined);
    await exchange();
    await settle();
    expect(stateOf(local)).toMatchObject({ kind: 'unavailable' });
    expect(local.sets).toHaveLength(1);
  });

  test('two devices on one area come to rest', async () => {
    const other = new FakeStorageArea(browser);
    local.content.set('register.enabled', at(5, false));
    other.content.set('register.textSize', at(6, 'large'));
    start(local, sync);
    start(other, sync);
    await vi.advanceTimersByTimeAsync(60 * SECOND);
    const before = sync.sets.length;
    await vi.advanceTimersByTimeAsync(3600 * SECOND);
    expect(sync.sets.length).toBe(before);
    for (const one of [local, other]) {
      expect(one.content.get('register.enabled')).toEqual(at(5, false));
      expect(one.content.get('register.textSize')).toEqual(at(6, 'large'));
    }
  });
});

describe('keepLatestRegisters', () => {
  test('puts back a choice that an earlier one has overwritten, and leaves removals alone', async () => {
    const local = new FakeStorageArea();
    keepLatestRegisters(local, stop.signal);
    await local.set({ 'register.enabled': at(9, false) });
    await settle();
    await local.set({ 'register.enabled': at(8, true), other: 1 });
    await settle();
    expect(local.content.get('register.enabled')).toEqual(at(9, false));
    await local.remove(['register.enabled']);
    await settle();
    expect(local.content.has('register.enabled')).toBe(false);
  });
});
