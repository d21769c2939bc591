import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEpisodeKeeper } from '../../../components/episode/browser/episode-keeper.ts';
import { createEpisodeStore } from '../../../components/episode/browser/episode-store.ts';
import { EPISODE_KEYS } from '../../../components/episode/episode-keys.ts';
import { openCheckDesk } from '../../../components/popup/browser/check-desk.ts';
import { FakeStorageArea } from '../sync/fake-storage-area.ts';
import { CONTENT, episodeOf, RULES } from './episode-of.ts';

let local = new FakeStorageArea();
let stop = new AbortController();

beforeEach(() => {
  vi.stubGlobal('navigator', {
    locks: { request: async (_: string, run: () => Promise<unknown>) => run() },
  });
  local = new FakeStorageArea();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

async function openDesk() {
  const store = createEpisodeStore(local);
  const keeper = await createEpisodeKeeper(store, () => undefined, stop.signal);
  const desk = await openCheckDesk({
    rules: RULES,
    content: CONTENT,
    keeper,
    flowStore: { read: async () => undefined, write: async () => undefined },
    today: () => '2026-11-22',
    draw: () => undefined,
  });
  return { desk, keeper };
}

test('"Try again" tries again what could not be deleted', async () => {
  local.content.set(EPISODE_KEYS.open, episodeOf());
  const { desk, keeper } = await openDesk();
  const remove = vi.spyOn(local, 'remove').mockRejectedValueOnce(new Error('no answer'));
  desk.actions.onDelete();
  await vi.waitFor(() => expect(keeper.problem()).toBe('episode_not_deleted'));
  expect(local.content.has(EPISODE_KEYS.open)).toBe(true);
  desk.actions.onRetry();
  await vi.waitFor(() => expect(desk.done()).toBe('episode_deleted'));
  expect(remove).toHaveBeenCalledTimes(2);
  expect(local.content.size).toBe(0);
  expect(keeper.problem()).toBeNull();
});
