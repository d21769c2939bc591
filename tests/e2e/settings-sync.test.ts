import { beforeEach, describe, expect, test } from 'vitest';
import { toSyncItem } from '../../components/sync/sync-items.ts';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { OptionsPage } from './harness/options-page.ts';
import { readStored, replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

const SYNC_STATE = '.section[aria-labelledby="sync-title"] .sync-state';
const chosen = (value: unknown, device = 'pho234') => ({
  value,
  time: Date.now(),
  device,
  schema: 1,
});

interface SyncApi {
  storage: {
    local: { set(items: Record<string, unknown>): Promise<void> };
    sync: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
}

/** All that is in the browser's own sync. */
const readSync = () =>
  extension.browser.runInExtension(() => {
    const holder = globalThis as unknown as { browser?: SyncApi; chrome: SyncApi };
    return (holder.browser ?? holder.chrome).storage.sync.get(null);
  });

/** Puts items into the browser's own sync, as another device would. */
const putSync = (items: Record<string, unknown>) =>
  extension.browser.runInExtension((content) => {
    const holder = globalThis as unknown as { browser?: SyncApi; chrome: SyncApi };
    return (holder.browser ?? holder.chrome).storage.sync.set(content);
  }, items);

/** Presses "Sync now" and waits until it has ended, so that no page goes while it is under way. */
async function syncNow(options: OptionsPage): Promise<void> {
  await options.pressButton('Sync now');
  await options.waitForText('.section[aria-labelledby="sync-title"] .buttons button', /^Sync now$/);
}

/**
 * Keeps a state of the last exchange, as the background would, until the page says so in these words.
 * More than once, because an exchange that was still under way may tell its own state after.
 */
const stateInWords = (options: OptionsPage, syncState: unknown, words: string): Promise<string> =>
  pollUntil(words, async () => {
    await extension.browser.runInExtension((state) => {
      const holder = globalThis as unknown as { browser?: SyncApi; chrome: SyncApi };
      return (holder.browser ?? holder.chrome).storage.local.set({ syncState: state });
    }, syncState);
    return options.waitForText(SYNC_STATE, words, 1000).catch(() => undefined);
  });

test('what comes in by sync is told with its device, shows at once, and can be taken back', async () => {
  const options = await OptionsPage.open(extension.browser);
  await putSync({
    's.highlightStyle': toSyncItem(chosen('solid')),
    's.device.pho234': toSyncItem(chosen('Firefox on phone')),
    's.group.test': toSyncItem(chosen(false, 'lap234')),
  });
  await options.waitForText('.steps h3', /, by the sync of this browser$/);
  expect(await options.textOf('.steps p, .steps li li')).toEqual([
    'From Firefox on phone:',
    'How a term is marked: from “Dotted line” to “Solid line”.',
    'From another device:',
    'Tests are no longer marked.',
  ]);
  const solid = () =>
    options.page.$eval('input[value="solid"]', (one) => (one as HTMLInputElement).checked);
  expect(await solid()).toBe(true);
  await options.waitForText('#sync-title ~ p', 'Firefox on phone and another device.');

  await options.pressButton('Undo');
  await options.waitForText('.history .outcome', 'Taken back.');
  expect(await solid()).toBe(false);
  await syncNow(options);
  await pollUntil('the taking back to be sent', async () => {
    const { 's.highlightStyle': item } = await readSync();
    return (item as { v: unknown }).v === 'dotted' ? true : undefined;
  });
});

test('Sync now sends at once what was saved here', async () => {
  const options = await OptionsPage.open(extension.browser);
  await options.waitForText(SYNC_STATE, 'Everything is handed to the browser’s sync.');
  await options.press('input[name="highlight-style"][value="wavy"]');
  await options.waitForText(
    SYNC_STATE,
    'Saved here. It goes to the browser’s sync in a few seconds.',
  );
  await syncNow(options);
  await options.waitForText(SYNC_STATE, 'Everything is handed to the browser’s sync.');
  expect(await readSync()).toMatchObject({ 's.highlightStyle': { v: 'wavy' } });
});

test('switched off, this device neither sends nor takes, and says so', async () => {
  const options = await OptionsPage.open(extension.browser);
  await options.press('#browser-sync');
  await options.waitForText(SYNC_STATE, 'Off. Your settings stay on this device.');
  expect(await options.textOf('.section[aria-labelledby="sync-title"] .buttons')).toEqual([]);
  await putSync({ 's.highlightStyle': toSyncItem(chosen('solid')) });
  await options.press('input[name="text-size"][value="large"]');
  await options.waitForText('.saved', 'Saved');
  expect(Object.keys(await readStored(extension.browser))).not.toContain('register.highlightStyle');
  expect(Object.keys(await readSync())).not.toContain('s.textSize');
  await options.press('#browser-sync');
  await syncNow(options);
  await pollUntil('both to meet', async () => {
    const local = await readStored(extension.browser);
    const sync = await readSync();
    return local['register.highlightStyle'] && sync['s.textSize'] ? true : undefined;
  });
});

test('more than sync has room for stays here, and the page says so', async () => {
  const many = Array.from({ length: 310 }, (_, index) => [
    `register.hidden.note-${index}`,
    chosen(true, 'des234'),
  ]);
  await replaceStored(extension.browser, Object.fromEntries(many));
  const options = await OptionsPage.open(extension.browser);
  await syncNow(options);
  await options.waitForText(SYNC_STATE, 'The browser’s sync is full. All your settings are safe');
  expect(Object.keys(await readSync())).toHaveLength(300);
});

describe('every state of the browser’s sync has its words', () => {
  const RETRY = 3_600_000;
  test.each([
    ['ok', 'Everything is handed to the browser’s sync.', false],
    ['waiting', 'Saved here. It goes to the browser’s sync in a few seconds.', false],
    ['quota', 'The browser’s sync is full.', false],
    ['rate-limited', 'The browser asked to wait before sending more.', true],
    ['unavailable', 'The browser’s sync cannot be reached.', true],
    ['off', 'Off. Your settings stay on this device.', false],
  ])('%s', async (kind, words, refused) => {
    const options = await OptionsPage.open(extension.browser);
    const state = {
      kind,
      time: Date.now(),
      failures: refused ? 1 : 0,
      retryAt: refused ? Date.now() + RETRY : null,
    };
    const text = await stateInWords(options, state, words);
    expect(/Next attempt: /.test(text)).toBe(refused);
  });

  test('none yet', async () => {
    const options = await OptionsPage.open(extension.browser);
    await stateInWords(options, 'damaged', 'Nothing has been exchanged yet.');
  });

  test('a rate limit that the browser really sets', async () => {
    // Firefox has none (sync-facts, measured); Chromium trips after about a hundred writes a minute.
    if (extension.browser.name === 'firefox') return;
    const options = await OptionsPage.open(extension.browser);
    await extension.browser.runInExtension(async () => {
      const { sync } = (globalThis as unknown as { chrome: SyncApi }).chrome.storage;
      for (let index = 0; index < 200; index += 1) {
        await sync.set({ burst: index }).catch(() => undefined);
      }
    });
    await options.press('input[name="highlight-style"][value="wavy"]');
    await syncNow(options);
    const text = await options.waitForText(
      SYNC_STATE,
      'The browser asked to wait before sending more.',
    );
    expect(text).toMatch(/Next attempt: /);
    expect(await readStored(extension.browser)).toMatchObject({
      'register.highlightStyle': { value: 'wavy' },
    });
  });
});

test('the name of this device is kept on one line and can be taken away', async () => {
  const options = await OptionsPage.open(extension.browser);
  const field = await options.page.waitForSelector('#device-name');
  await field?.type('  Chromium  on desk ');
  await options.page.keyboard.press('Enter');
  const nameNow = async () => {
    const stored = await readStored(extension.browser);
    const register = stored[`register.device.${stored.device}`] as { value: string } | undefined;
    return register?.value;
  };
  await pollUntil('the name', async () =>
    (await nameNow()) === 'Chromium on desk' ? true : undefined,
  );
  await field?.click({ count: 3 });
  await options.page.keyboard.press('Backspace');
  await options.page.keyboard.press('Tab');
  await pollUntil('no name', async () => ((await nameNow()) === '' ? true : undefined));
});
