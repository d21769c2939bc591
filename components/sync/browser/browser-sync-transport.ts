import { planSync, type SyncPlan } from '../plan-sync.ts';
import type { RegisterMap } from '../register-map.ts';
import type { StorageArea, StorageChanges } from '../storage-area.ts';
import { REGISTER_PREFIX, storedRegisters } from '../stored-registers.ts';
import { syncDelay } from '../sync-delay.ts';
import { syncFailure } from '../sync-failure.ts';
import { SYNC_PREFIX, toSyncItems } from '../sync-items.ts';
import { parseSyncState, SYNC_STATE_KEY, type SyncState } from '../sync-state.ts';
import type { TravelPolicy } from '../travel-policy.ts';

export interface SyncTransportParts {
  local: StorageArea;
  /** `storage.sync`; undefined in a browser that has none. */
  sync: StorageArea | undefined;
  policy: TravelPolicy;
  /** Writes what came in to `local`, where it wins; resolves with what was written. */
  applyMerged: (received: RegisterMap) => Promise<RegisterMap>;
  /** Sees to it that the background runs at that time: a timer of ours ends when it is stopped. */
  wakeAt: (time: number) => void;
  signal: AbortSignal;
  /** From 0 to 1, for the delays. */
  random?: () => number;
}

/** What the wiring may ask of the transport; neither ever rejects. */
export interface BrowserSync {
  /** One more exchange: takes in at once, puts after a few seconds. */
  exchange(): Promise<void>;
  /** The reader does not want to wait: takes in and puts at once, whatever was refused before. */
  syncNow(): Promise<void>;
}

/** A stored wait is believed up to this long: the clock may have been set back since. */
const LONGEST_WAIT = 3_600_000;
/** What needs consent is still to be taken out of sync. */
const TAKE_OUT_KEY = 'syncTakeOut';

/**
 * Carries registers between `storage.local` and the browser's own sync: one item a register, merged
 * by the one rule. What wins remotely is taken in at once; what wins here is put after a few seconds,
 * many keys in one write. A refusal costs nothing but time: local keeps everything, the state says
 * so, and the next attempt comes later. Adds its listeners before it returns, as a service worker
 * must, and makes a first exchange. While the reader has it off, it neither takes in nor puts; what
 * sync holds stays there for the other devices. Ends when `signal` aborts.
 */
export function startBrowserSyncTransport(parts: SyncTransportParts): BrowserSync {
  const { local, sync, policy, applyMerged, wakeAt, signal, random = Math.random } = parts;
  const edited = new Set<string>();
  let state: SyncState | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<void> = Promise.resolve();

  const planWith = async (remote: Record<string, unknown>): Promise<SyncPlan> => {
    const content = await local.get(null);
    state = parseSyncState(content[SYNC_STATE_KEY]);
    const now = Date.now();
    const consent = policy.hasConsent(content);
    const mayLeave = (name: string): boolean => consent || !policy.needsConsent(name);
    return planSync({ local: storedRegisters(content, now), remote, now, mayLeave, edited });
  };

  const record = async (kind: SyncState['kind'], refused: boolean): Promise<void> => {
    const time = Date.now();
    const failures = refused ? (state?.failures ?? 0) + 1 : 0;
    const retryAt = refused ? time + syncDelay(failures, random()) : null;
    state = { kind, time, failures, retryAt };
    if (retryAt !== null) wakeAt(retryAt);
    await local.set({ [SYNC_STATE_KEY]: state });
  };

  const putLater = (area: StorageArea): void => {
    if (timer !== undefined || signal.aborted) return;
    const refusedFor = Math.min((state?.retryAt ?? 0) - Date.now(), LONGEST_WAIT);
    const put = (): void => {
      timer = undefined;
      inTurn(() => exchange(area, 'now'));
    };
    timer = setTimeout(put, Math.max(syncDelay(0, random()), refusedFor));
  };

  /** Whether the reader wants this sync on this device; says so where not. */
  const isWanted = async (): Promise<boolean> => {
    const content = await local.get(null);
    state = parseSyncState(content[SYNC_STATE_KEY]);
    const wanted = policy.usesBrowserSync(content);
    if (!wanted && state?.kind !== 'off') await record('off', false);
    return wanted;
  };

  /** Takes in what won remotely. Puts what won here `now`, or leaves that for `later`. */
  const exchange = async (area: StorageArea, put: 'now' | 'later'): Promise<void> => {
    if ((await local.get(TAKE_OUT_KEY))[TAKE_OUT_KEY] === true) await takeOut(area);
    if (!(await isWanted())) return;
    const planned = [...edited];
    const { toLocal, toRemote, overLimit } = await planWith(await area.get(null));
    if (toLocal.size > 0) await applyMerged(toLocal);
    if (toRemote.size > 0 && put === 'later') {
      // A refusal or a full sync is told until an attempt goes better.
      if (!state || ['ok', 'off'].includes(state.kind)) await record('waiting', false);
      return putLater(area);
    }
    if (toRemote.size > 0) await area.set(toSyncItems(toRemote));
    for (const name of planned) edited.delete(name);
    const kind = overLimit.length > 0 ? 'quota' : 'ok';
    const moved = toLocal.size + toRemote.size > 0;
    if (moved || state?.kind !== kind) await record(kind, false);
  };

  /** What an event brought counts even if a write of ours has overwritten it since. */
  const takeIn = async (changes: StorageChanges): Promise<void> => {
    if (!(await isWanted())) return;
    const brought = Object.entries(changes).map(([key, { newValue }]) => [key, newValue]);
    const { toLocal } = await planWith(Object.fromEntries(brought));
    if (toLocal.size > 0) await applyMerged(toLocal);
  };

  /** Kept until it is done: a refusal, or the end of the background, must not leave them there. */
  const takeOut = async (area: StorageArea): Promise<void> => {
    await local.set({ [TAKE_OUT_KEY]: true });
    const keys = Object.keys(await area.get(null)).filter(
      (key) => key.startsWith(SYNC_PREFIX) && policy.needsConsent(key.slice(SYNC_PREFIX.length)),
    );
    if (keys.length > 0) await area.remove(keys);
    await local.remove([TAKE_OUT_KEY]);
  };

  /** One piece of work after the other; a refusal becomes a state and a later attempt. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(async () => {
      if (signal.aborted) return;
      try {
        await work();
      } catch (error) {
        // Where even the state cannot be kept, there is nobody left to tell.
        await record(syncFailure(error), true).catch(() => undefined);
        if (sync) putLater(sync);
      }
    });
    return queue;
  };

  const sayThereIsNone = async (): Promise<void> => {
    state = parseSyncState((await local.get(SYNC_STATE_KEY))[SYNC_STATE_KEY]);
    if (state?.kind !== 'unavailable') await record('unavailable', false);
  };

  if (sync && !signal.aborted) {
    const localChanged = (changes: StorageChanges): void => {
      const names = Object.keys(changes)
        .filter((key) => key.startsWith(REGISTER_PREFIX))
        .map((key) => key.slice(REGISTER_PREFIX.length));
      for (const name of names) edited.add(name);
      const consent = policy.consentChange(changes);
      if (consent === false) inTurn(() => takeOut(sync));
      if (consent === true) inTurn(() => local.remove([TAKE_OUT_KEY]));
      const switched = policy.switchChange(changes) !== null;
      // While something waits to be put, a further change is put with it.
      const fresh = timer === undefined && (names.length > 0 || consent === true);
      if (fresh || switched) inTurn(() => exchange(sync, 'later'));
    };
    const syncChanged = (changes: StorageChanges): void => {
      inTurn(() => takeIn(changes));
      inTurn(() => exchange(sync, 'later'));
    };
    local.onChanged.addListener(localChanged);
    sync.onChanged.addListener(syncChanged);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      local.onChanged.removeListener(localChanged);
      sync.onChanged.removeListener(syncChanged);
    });
  }

  const started: BrowserSync = {
    exchange: () => inTurn(() => (sync ? exchange(sync, 'later') : sayThereIsNone())),
    syncNow: () => {
      clearTimeout(timer);
      timer = undefined;
      return inTurn(async () => {
        if (!sync) return sayThereIsNone();
        await exchange(sync, 'now');
        // The reader asked, so the time is told even when there was nothing to do.
        if (state?.kind === 'ok') await record('ok', false);
      });
    },
  };
  void started.exchange();
  return started;
}
