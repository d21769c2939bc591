import { browser } from 'wxt/browser';
import type { Translate } from '../../strings/translate.ts';
import { type CalendarDate, calendarDate } from '../../triage/calendar-date.ts';
import { calendarDayOf } from '../../triage/calendar-day-of.ts';
import type { TriageRules } from '../../triage/triage-rules.ts';
import { EPISODE_KEYS } from '../episode-keys.ts';
import { lookAlarm } from '../look-alarm.ts';
import { nextLook } from '../next-look.ts';
import type { EpisodeStore } from './episode-store.ts';
import { showLookMark } from './show-look-mark.ts';

const NAME = 'episode-look';

/** What the reminder needs. */
export interface ReminderParts {
  rules: TriageRules;
  store: Pick<EpisodeStore, 'read'>;
  translate: Translate;
  signal: AbortSignal;
}

/**
 * In the background: a mark on the toolbar button from the day of the next look on, and a message if the
 * reader has allowed that. Plans anew whenever the background starts, which includes every start of the
 * browser: alarms may not outlive it.
 */
export function remindToLook({ rules, store, translate, signal }: ReminderParts): void {
  const { alarms, runtime, storage, permissions } = browser;
  const plan = async (): Promise<void> => {
    const now = Date.now();
    // What cannot be read is no reason to take the mark away.
    const episodes = await store.read().catch(() => null);
    if (!episodes || signal.aborted) return;
    const look = episodes.open && nextLook(rules, episodes.open, calendarDayOf(new Date(now)));
    const { mark, alarm, message } = lookAlarm(look, await readTold(), now);
    if (alarm === null) await alarms.clear(NAME);
    else await alarms.create(NAME, { when: alarm });
    await showLookMark(mark, translate);
    if (message) await sendMessage(message, translate);
    // Browsers keep it for days where it was not dismissed.
    else if (!mark) await browser.notifications?.clear(NAME);
  };
  let planning = Promise.resolve();
  // One after the other: two at once would send two messages.
  const planInTurn = (): void => {
    planning = planning.then(plan).catch(() => undefined);
  };
  const onAlarm = ({ name }: { name: string }): void => {
    if (name === NAME) planInTurn();
  };
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.hasOwn(changes, EPISODE_KEYS.open)) planInTurn();
  };
  const onMessageClicked = (id: string): void => {
    if (id === NAME) void openPopup(id);
  };
  // The interface is there only while the reader allows it.
  const listenToMessages = (): void => {
    browser.notifications?.onClicked.removeListener(onMessageClicked);
    browser.notifications?.onClicked.addListener(onMessageClicked);
  };
  alarms.onAlarm.addListener(onAlarm);
  storage.onChanged.addListener(onChanged);
  permissions.onAdded.addListener(listenToMessages);
  // Being listened to is what wakes the background when the browser starts.
  runtime.onStartup.addListener(planInTurn);
  listenToMessages();
  planInTurn();
  signal.addEventListener('abort', () => {
    alarms.onAlarm.removeListener(onAlarm);
    storage.onChanged.removeListener(onChanged);
    permissions.onAdded.removeListener(listenToMessages);
    runtime.onStartup.removeListener(planInTurn);
    browser.notifications?.onClicked.removeListener(onMessageClicked);
  });
}

async function readTold(): Promise<CalendarDate | null> {
  const stored = await browser.storage.local.get(EPISODE_KEYS.told);
  return calendarDate(stored[EPISODE_KEYS.told]);
}

/** Without permission nothing happens, and nothing is noted: it may come later the same day. */
async function sendMessage(day: CalendarDate, translate: Translate): Promise<void> {
  if (!browser.notifications) return;
  await browser.notifications.create(NAME, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/96.png'),
    title: translate('episode_message_title'),
    message: translate('episode_message_text'),
  });
  await browser.storage.local.set({ [EPISODE_KEYS.told]: day });
}

async function openPopup(id: string): Promise<void> {
  void browser.notifications?.clear(id);
  try {
    await browser.action.openPopup();
  } catch {
    // No window is in front, or it is Firefox, which opens it only at the reader's own hand.
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}
