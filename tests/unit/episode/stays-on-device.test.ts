import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addCheck } from '../../../components/episode/add-check.ts';
import { createEpisodeKeeper } from '../../../components/episode/browser/episode-keeper.ts';
import { createEpisodeStore } from '../../../components/episode/browser/episode-store.ts';
import { endEpisode } from '../../../components/episode/end-episode.ts';
import { EPISODE_KEYS } from '../../../components/episode/episode-keys.ts';
import { keepEpisode } from '../../../components/episode/keep-episode.ts';
import { noteCheckIn } from '../../../components/episode/note-check-in.ts';
import { travelPolicy } from '../../../components/settings/travel-policy.ts';
import { startBrowserSyncTransport } from '../../../components/sync/browser/browser-sync-transport.ts';
import { registersToCode } from '../../../components/sync/registers-to-code.ts';
import { registersToFile } from '../../../components/sync/registers-to-file.ts';
import { REGISTER_PREFIX, storedRegisters } from '../../../components/sync/stored-registers.ts';
import { NOW } from '../sync/arbitrary-register.ts';
import { FakeStorageArea } from '../sync/fake-storage-area.ts';
import { answersOf } from '../triage/answers-of.ts';
import { CONTENT, checkIn, kept, RULES } from './episode-of.ts';

const TODAY = '2026-11-22';
const begun = {
  rules: RULES,
  content: CONTENT,
  answers: answersOf(),
  level: 'care',
  today: TODAY,
  startDate: '2026-11-14',
  startIsGuess: false,
} as const;
let local = new FakeStorageArea();
let stop = new AbortController();

beforeEach(() => {
  // Node has no Web Locks before 24.5; one at a time is what they give.
  let last: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    locks: {
      request: (_: string, run: () => Promise<unknown>) => {
        const mine = last.then(run);
        last = mine.catch(() => undefined);
        return mine;
      },
    },
  });
  local = new FakeStorageArea();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const openKeeper = () =>
  createEpisodeKeeper(createEpisodeStore(local), () => undefined, stop.signal);

test('neither sync nor a file nor a code carries a spell, or the answers of a check', async () => {
  vi.useFakeTimers({ now: NOW });
  const sync = new FakeStorageArea();
  startBrowserSyncTransport({
    local,
    sync,
    policy: { ...travelPolicy, needsConsent: () => false },
    applyMerged: async () => new Map(),
    wakeAt: () => undefined,
    signal: stop.signal,
    random: () => 0.5,
  });
  const keeper = await openKeeper();
  await keeper.change((episodes) => keepEpisode(episodes, begun));
  await keeper.change((episodes) => endEpisode(episodes, TODAY));
  await keeper.change((episodes) => keepEpisode(episodes, begun));
  local.write(new Map([['triage-flow', { answers: begun.answers }]]));
  // A setting beside it travels, so that the test would see the rest travel, too.
  local.write(new Map([['register.badge', { value: true, time: NOW, device: 'a', schema: 1 }]]));
  await vi.advanceTimersByTimeAsync(60_000);

  expect(Object.keys(sync.sets[0] ?? {})).toEqual(['s.badge']);
  const content = Object.fromEntries(local.content);
  expect(Object.keys(content)).toEqual(expect.arrayContaining(['episode.open', 'episode.ended']));
  const registers = storedRegisters(content, NOW);
  expect([...registers.keys()]).toEqual(['badge']);
  const sent = [
    JSON.stringify([...sync.content]),
    registersToFile(registers, NOW),
    await registersToCode(registers),
  ].join('\n');
  for (const word of ['episode', 'saddle', 'under-1-week', 'checkIns', '2026-11-14', 'triage']) {
    expect(sent).not.toContain(word);
  }
});

test('no key of it begins as a register does, so that no version of Backnotes sends it', () => {
  for (const key of Object.values(EPISODE_KEYS))
    expect(key.startsWith(REGISTER_PREFIX)).toBe(false);
});

test('one call deletes all of it and nothing else', async () => {
  const keeper = await openKeeper();
  local.write(
    new Map<string, unknown>([
      ['register.badge', 1],
      [EPISODE_KEYS.told, TODAY],
    ]),
  );
  await keeper.change((episodes) => endEpisode(keepEpisode(episodes, begun), TODAY));
  await keeper.change((episodes) => keepEpisode(episodes, begun));
  expect(await keeper.deleteAll()).toBe(true);
  expect([...local.content.keys()]).toEqual(['register.badge']);
  expect(keeper.episodes()).toEqual(kept(null));
});

test('what cannot be saved stays in the window and is saved on another try', async () => {
  const keeper = await openKeeper();
  await keeper.change((episodes) => keepEpisode(episodes, begun));
  const before = structuredClone(local.content.get(EPISODE_KEYS.open));
  local.refuse = () => {
    throw new Error('QUOTA_BYTES quota exceeded');
  };
  await keeper.change((episodes) => noteCheckIn(RULES, episodes, checkIn(TODAY, 'worse', 8)));
  await keeper.change((episodes) => noteCheckIn(RULES, episodes, checkIn('2026-11-23', 'same')));
  expect(keeper.problem()).toBe('episode_not_saved');
  expect(keeper.episodes().open?.checkIns).toHaveLength(2);
  expect(local.content.get(EPISODE_KEYS.open)).toEqual(before);

  local.refuse = () => undefined;
  await keeper.retry();
  expect(keeper.problem()).toBeNull();
  const again = await openKeeper();
  expect(again.episodes()).toEqual(keeper.episodes());
  expect(again.episodes().open?.checkIns).toHaveLength(2);
});

test('two windows do not undo each other', async () => {
  const [one, other] = [await openKeeper(), await openKeeper()];
  await one.change((episodes) => keepEpisode(episodes, begun));
  await Promise.all([
    one.change((episodes) => noteCheckIn(RULES, episodes, checkIn('2026-11-24', 'same'))),
    other.change((episodes) => noteCheckIn(RULES, episodes, checkIn('2026-11-23', 'better'))),
  ]);
  const { open } = (await openKeeper()).episodes();
  expect(open?.checkIns.map(({ date }) => date)).toEqual([TODAY, '2026-11-23', '2026-11-24']);
});

test('a window that stays open shows what another one has kept, and never an older result', async () => {
  const [one, other] = [await openKeeper(), await openKeeper()];
  await other.change((episodes) => keepEpisode(episodes, begun));
  await vi.waitFor(() => expect(one.episodes().open?.checks.at(-1)?.level).toBe('care'));
  const urgent = { ...begun, answers: answersOf({ urgent: ['fever'] }), level: 'today' } as const;
  await other.change((episodes) => addCheck(episodes, urgent));
  await vi.waitFor(() => expect(one.episodes().open?.checks.at(-1)?.level).toBe('today'));
  await other.deleteAll();
  await vi.waitFor(() => expect(one.episodes()).toEqual(kept(null)));
});

test('what could not be saved yet stays on top of what another window keeps', async () => {
  const [one, other] = [await openKeeper(), await openKeeper()];
  await other.change((episodes) => keepEpisode(episodes, begun));
  await vi.waitFor(() => expect(one.episodes().open).not.toBeNull());
  local.refuse = () => {
    throw new Error('QUOTA_BYTES quota exceeded');
  };
  await one.change((episodes) => noteCheckIn(RULES, episodes, checkIn('2026-11-24', 'worse')));
  local.refuse = () => undefined;
  await other.change((episodes) => noteCheckIn(RULES, episodes, checkIn('2026-11-23', 'same')));
  await vi.waitFor(() =>
    expect(one.episodes().open?.checkIns.map(({ trend }) => trend)).toEqual([
      'same',
      'same',
      'worse',
    ]),
  );
});

test('what is broken is put aside with the next write, as it was', async () => {
  const raw = { startDate: '2026-11-14', checks: 'lost' };
  local.content.set(EPISODE_KEYS.open, raw);
  const keeper = await openKeeper();
  expect(local.content.get(EPISODE_KEYS.open)).toEqual(raw);
  await keeper.change((episodes) => noteCheckIn(RULES, episodes, checkIn(TODAY, 'same')));
  expect(local.content.get(EPISODE_KEYS.aside)).toEqual([raw]);
  expect((await openKeeper()).episodes().open).toMatchObject({ needsCheck: true });
});

test('a storage that cannot be read is never written over', async () => {
  const keeper = await createEpisodeKeeper(
    {
      read: () => Promise.reject(new Error('locked')),
      change: () => Promise.reject(new Error('locked')),
      deleteAll: () => Promise.reject(new Error('locked')),
      watch: () => undefined,
    },
    () => undefined,
    stop.signal,
  );
  expect(keeper.problem()).toBe('episode_not_read');
  await keeper.change((episodes) => keepEpisode(episodes, begun));
  expect(keeper.problem()).toBe('episode_not_saved');
  expect(await keeper.deleteAll()).toBe(false);
  expect(keeper.problem()).toBe('episode_not_deleted');
});
