import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { applyMerged } from '../../../components/settings/browser/apply-merged.ts';
import { createSettingsHistory } from '../../../components/settings/browser/settings-history.ts';
import { storedSteps } from '../../../components/settings/stored-steps.ts';
import { travelPolicy } from '../../../components/settings/travel-policy.ts';
import { startBrowserSyncTransport } from '../../../components/sync/browser/browser-sync-transport.ts';
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
const start = (local: FakeStorageArea, sync: FakeStorageArea | undefined) =>
  startBrowserSyncTransport({
    local,
    sync,
    policy: travelPolicy,
    applyMerged: (received) => applyMerged(local, received, 'browser-sync'),
    wakeAt: () => undefined,
    signal: stop.signal,
    random: () => 0.5,
  });

describe.each(['chromium', 'firefox'] as const)(
  'what the reader is told and can do, in %s',
  (browser) => {
    let local = new FakeStorageArea(browser);
    let sync = new FakeStorageArea(browser);
    beforeEach(() => {
      local = new FakeStorageArea(browser);
      sync = new FakeStorageArea(browser);
    });

    test('tells what waits here from what is handed over', async () => {
      start(local, sync);
      await settle();
      await local.set({ 'register.enabled': at(NOW, false) });
      await settle();
      expect(stateOf(local)).toMatchObject({ kind: 'waiting' });
      await vi.advanceTimersByTimeAsync(10 * SECOND);
      expect(stateOf(local)).toMatchObject({ kind: 'ok' });
      // What only came in leaves nothing waiting.
      sync.write(new Map([['s.enabled', toSyncItem(at(NOW + 5, true))]]));
      await settle();
      expect(stateOf(local)).toMatchObject({ kind: 'ok' });
    });

    test('what comes in can be taken back, and the taking back is put', async () => {
      local.content.set('register.enabled', at(5, false));
      start(local, sync);
      await vi.advanceTimersByTimeAsync(10 * SECOND);
      sync.write(new Map([['s.enabled', toSyncItem(at(9, true))]]));
      await settle();
      const [step] = storedSteps(Object.fromEntries(local.content), NOW + 60 * SECOND);
      expect(step).toMatchObject({ source: 'browser-sync' });
      if (step) await createSettingsHistory(local).undo(step);
      await vi.advanceTimersByTimeAsync(10 * SECOND);
      expect(sync.content.get('s.enabled')).toMatchObject({ v: false });
    });

    test('sync now does not wait, and tells its time even with nothing to do', async () => {
      const { syncNow } = start(local, sync);
      await settle();
      await local.set({ 'register.enabled': at(NOW, false) });
      await settle();
      await syncNow();
      expect(sync.sets).toHaveLength(1);
      expect(stateOf(local)).toMatchObject({ kind: 'ok' });
      await vi.advanceTimersByTimeAsync(60 * SECOND);
      await syncNow();
      expect(sync.sets).toHaveLength(1);
      expect(stateOf(local)).toMatchObject({ kind: 'ok', time: NOW + 60 * SECOND });
    });

    test('sync now tries again at once after a refusal', async () => {
      sync.refuse = () => {
        throw new Error('An unexpected error occurred');
      };
      local.content.set('register.enabled', at(5, false));
      const { syncNow } = start(local, sync);
      await vi.advanceTimersByTimeAsync(10 * SECOND);
      expect(stateOf(local)).toMatchObject({ kind: 'unavailable' });
      sync.refuse = () => undefined;
      await syncNow();
      expect(sync.content.has('s.enabled')).toBe(true);
      expect(stateOf(local)).toMatchObject({ kind: 'ok', retryAt: null });
    });

    test('switched off it neither takes nor sends, says so, and catches up when on again', async () => {
      local.content.set('local.browserSync', false);
      local.content.set('register.enabled', at(5, false));
      sync.content.set('s.textSize', toSyncItem(at(5, 'large')));
      const { syncNow } = start(local, sync);
      await syncNow();
      sync.write(new Map([['s.badge', toSyncItem(at(6, true))]]));
      await local.set({ 'register.enabled': at(7, true) });
      await vi.advanceTimersByTimeAsync(60 * SECOND);
      expect(sync.sets).toEqual([]);
      expect(local.content.has('register.textSize')).toBe(false);
      expect(local.content.has('register.badge')).toBe(false);
      expect(stateOf(local)).toMatchObject({ kind: 'off' });
      await local.set({ 'local.browserSync': true });
      await vi.advanceTimersByTimeAsync(10 * SECOND);
      expect(local.content.get('register.textSize')).toEqual(at(5, 'large'));
      expect(sync.content.get('s.enabled')).toEqual(toSyncItem(at(7, true)));
      expect(stateOf(local)).toMatchObject({ kind: 'ok' });
    });

    test('switched off in the middle of a wait, nothing more is sent', async () => {
      start(local, sync);
      await settle();
      await local.set({ 'register.enabled': at(5, false) });
      await local.set({ 'local.browserSync': false });
      await vi.advanceTimersByTimeAsync(60 * SECOND);
      expect(sync.sets).toEqual([]);
      expect(stateOf(local)).toMatchObject({ kind: 'off' });
    });
  },
);
