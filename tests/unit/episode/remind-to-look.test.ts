import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { remindToLook } from '../../../components/episode/browser/remind-to-look.ts';
import { EPISODE_KEYS } from '../../../components/episode/episode-keys.ts';
import { readEpisodes } from '../../../components/episode/read-episodes.ts';
import { FakeStorageArea } from '../sync/fake-storage-area.ts';
import { checkOf, episodeOf, RULES, translate } from './episode-of.ts';

type Listener = (...details: unknown[]) => void;

/** An event of the extension API, which a test may fire. */
class FakeEvent {
  listeners = new Set<Listener>();
  addListener = (listener: Listener) => void this.listeners.add(listener);
  removeListener = (listener: Listener) => void this.listeners.delete(listener);
  fire = (...details: unknown[]) => {
    for (const listener of this.listeners) listener(...details);
  };
}

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

const look = { date: '2026-11-21', time: new Date(2026, 10, 21, 9).getTime() };
// The same for a week: on 21 November it has lasted seven days, and asks for a visit.
const open = episodeOf({ checks: [checkOf('2026-11-16')] });

let local = new FakeStorageArea();
let stop = new AbortController();
let alarm: number | null = null;
let badge = new Map<number | null, string>();
let messages: { title: string; message: string }[] = [];
let events = { alarm: new FakeEvent(), storage: new FakeEvent(), startup: new FakeEvent() };
let tabs: number[] = [];

beforeEach(() => {
  local = new FakeStorageArea();
  stop = new AbortController();
  alarm = null;
  messages = [];
  tabs = [];
  badge = new Map();
  events = { alarm: new FakeEvent(), storage: new FakeEvent(), startup: new FakeEvent() };
  const nothing = new FakeEvent();
  fake.browser = {
    action: {
      getBadgeText: async ({ tabId = null }: { tabId?: number | null }) =>
        badge.get(tabId) ?? badge.get(null) ?? '',
      setBadgeText: async ({ tabId = null, text }: { tabId?: number | null; text: string }) =>
        void badge.set(tabId, text),
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
      setTitle: async () => undefined,
    },
    alarms: {
      create: async (_: string, { when }: { when: number }) => {
        alarm = when;
      },
      clear: async () => {
        alarm = null;
      },
      onAlarm: events.alarm,
    },
    notifications: {
      create: async (_: string, shown: { title: string; message: string }) => messages.push(shown),
      clear: async () => {
        messages = [];
      },
      onClicked: nothing,
    },
    permissions: { onAdded: nothing },
    runtime: { getURL: (path: string) => path, onStartup: events.startup },
    storage: { local, onChanged: events.storage },
    tabs: { query: async () => tabs.map((id) => ({ id })) },
  };
  vi.useFakeTimers({ now: new Date(2026, 10, 17, 12) });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);
const keep = (spell: unknown) => local.content.set(EPISODE_KEYS.open, spell);
async function start(): Promise<void> {
  const read = async () => readEpisodes(await local.get(null));
  remindToLook({ rules: RULES, store: { read }, translate, signal: stop.signal });
  await settle();
}

describe('the reminder', () => {
  test('does nothing while no spell is kept', async () => {
    await start();
    expect([alarm, badge.size, messages]).toEqual([null, 0, []]);
  });

  test('plans the morning of the next look at every start, and after every change', async () => {
    keep(open);
    await start();
    expect(alarm).toBe(look.time);
    alarm = null;
    events.startup.fire();
    await settle();
    expect(alarm).toBe(look.time);
    keep(null);
    events.storage.fire({ [EPISODE_KEYS.open]: {} }, 'local');
    await settle();
    expect(alarm).toBeNull();
  });

  test('marks the button beside the numbers of the tabs, and takes only the mark away', async () => {
    tabs = [1, 2];
    badge.set(1, '12');
    vi.setSystemTime(look.time + 1);
    keep(open);
    await start();
    expect([...badge]).toEqual([
      [1, '12•'],
      [null, '•'],
    ]);
    keep(null);
    events.storage.fire({ [EPISODE_KEYS.open]: {} }, 'local');
    await settle();
    expect([badge.get(1), badge.get(null)]).toEqual(['12', '']);
  });

  test('sends one message for each look, from nine on', async () => {
    vi.setSystemTime(new Date(2026, 10, 21, 7));
    keep(open);
    await start();
    expect([messages.length, badge.get(null), alarm]).toEqual([0, '•', look.time]);
    vi.setSystemTime(look.time);
    for (const _ of [1, 2]) {
      events.alarm.fire({ name: 'episode-look' });
      await settle();
    }
    expect(messages).toHaveLength(1);
    expect(messages[0]?.message).toBe(translate('episode_message_text'));
    expect(local.content.get(EPISODE_KEYS.told)).toBe(look.date);
  });

  test('takes the message back once the reader has looked, or has deleted all', async () => {
    vi.setSystemTime(look.time);
    keep(open);
    await start();
    expect(messages).toHaveLength(1);
    keep(null);
    events.storage.fire({ [EPISODE_KEYS.open]: {} }, 'local');
    await settle();
    expect(messages).toEqual([]);
  });

  test('sends no message that the reader has not allowed, and sends it once that changes', async () => {
    const { notifications, ...without } = fake.browser;
    fake.browser = without;
    vi.setSystemTime(look.time);
    keep(open);
    await start();
    expect([messages.length, badge.get(null)]).toEqual([0, '•']);
    fake.browser.notifications = notifications;
    events.startup.fire();
    await settle();
    expect(messages).toHaveLength(1);
  });

  test('leaves everything as it is while storage cannot be read', async () => {
    badge.set(null, '•');
    remindToLook({
      rules: RULES,
      store: { read: () => Promise.reject(new Error('locked')) },
      translate,
      signal: stop.signal,
    });
    await settle();
    expect(badge.get(null)).toBe('•');
  });

  test('stops on abort', async () => {
    await start();
    stop.abort();
    const left = Object.values(events).map(({ listeners }) => listeners.size);
    expect(left).toEqual([0, 0, 0]);
  });
});
