import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEpisodeKeeper } from '../../../components/episode/browser/episode-keeper.ts';
import { createEpisodeStore } from '../../../components/episode/browser/episode-store.ts';
import { EPISODE_KEYS } from '../../../components/episode/episode-keys.ts';
import { openCheckDesk } from '../../../components/popup/browser/check-desk.ts';
import { startFlow } from '../../../components/triage/start-flow.ts';
import type { FlowAction } from '../../../components/triage/triage-flow.ts';
import { FakeStorageArea } from '../sync/fake-storage-area.ts';
import { CONTENT, episodeOf, kept, RULES } from './episode-of.ts';

let local = new FakeStorageArea();
let stop = new AbortController();

beforeEach(() => {
  savedFlow = undefined;
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 12), toFake: ['Date'] });
  vi.stubGlobal('navigator', {
    locks: { request: async (_: string, run: () => Promise<unknown>) => run() },
  });
  local = new FakeStorageArea();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

let savedFlow: unknown;

async function openDesk(store = createEpisodeStore(local)) {
  const keeper = await createEpisodeKeeper(store, () => undefined, stop.signal);
  const desk = await openCheckDesk({
    rules: RULES,
    content: CONTENT,
    keeper,
    flowStore: {
      read: async () => savedFlow,
      write: async (state, now) => {
        savedFlow = { savedAt: now, state };
      },
    },
    today: () => '2026-11-22',
    draw: () => undefined,
  });
  return { desk, keeper };
}

const FEVER: FlowAction[] = [
  { kind: 'none' },
  { kind: 'tick', answer: 'fever', ticked: true },
  { kind: 'ticks-done' },
  { kind: 'something-wrong' },
];

test('a result in a window that was left open ends as one in a closed window does', async () => {
  const { desk } = await openDesk();
  for (const action of FEVER) desk.actions.onAction(action);
  expect(desk.resumed().state.showsResult).toBe(true);
  vi.setSystemTime(new Date(2026, 10, 22, 12, 59));
  await desk.takeUp();
  expect(desk.resumed().state.showsResult).toBe(true);
  vi.setSystemTime(new Date(2026, 10, 29));
  await desk.takeUp();
  expect(desk.resumed().state.showsResult).toBe(false);
  expect(desk.resumed().notice).toBe('triage_resume_expired');
});

test('why a check starts afresh is said once, and not at every opening from then on', async () => {
  const { desk } = await openDesk();
  for (const action of FEVER) desk.actions.onAction(action);
  vi.setSystemTime(new Date(2026, 10, 22, 18));
  const later = await openDesk();
  expect(later.desk.resumed().notice).toBe('triage_resume_expired');
  // It stands there for as long as the window does.
  await later.desk.takeUp();
  expect(later.desk.resumed().notice).toBe('triage_resume_expired');
  expect((await openDesk()).desk.resumed()).toEqual({ state: startFlow(RULES), notice: null });
});

test('a result makes way for a later word: the popup must not open on it again', async () => {
  local.content.set(EPISODE_KEYS.open, episodeOf());
  const { desk, keeper } = await openDesk();
  for (const action of FEVER) desk.actions.onAction(action);
  desk.actions.onCheckIn({ trend: 'worse', pain: null });
  await vi.waitFor(() => expect(keeper.episodes().open?.checkIns.at(-1)?.trend).toBe('worse'));
  expect(desk.resumed().state).toEqual(startFlow(RULES));
  // A check that is under way goes on.
  desk.actions.onAction({ kind: 'none' });
  desk.actions.onCheckIn({ trend: null, pain: 3 });
  expect(desk.resumed().state.question).toBe(1);
});

test('an answer that is given while the check is taken up again is not lost', async () => {
  const { desk } = await openDesk();
  const takenUp = desk.takeUp();
  desk.actions.onAction({ kind: 'tick', answer: 'pee', ticked: true });
  await takenUp;
  expect(desk.resumed().state.answers.given.emergency).toEqual(['pee']);
});

test('a result goes into a spell that could not be read when the window opened', async () => {
  local.content.set(EPISODE_KEYS.open, episodeOf());
  const store = createEpisodeStore(local);
  vi.spyOn(store, 'read').mockRejectedValueOnce(new Error('busy'));
  const { desk, keeper } = await openDesk(store);
  expect(keeper.problem()).toBe('episode_not_read');
  expect(keeper.episodes()).toEqual(kept(null));
  for (const action of FEVER) desk.actions.onAction(action);
  await vi.waitFor(() => expect(keeper.episodes().open?.checks.at(-1)?.level).toBe('today'));
  expect(keeper.problem()).toBeNull();
});

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
