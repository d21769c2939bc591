import { beforeEach, describe, expect, test } from 'vitest';
import { readSettings } from '../../../components/settings/browser/settings-reader.ts';
import { createSettingsStore } from '../../../components/settings/browser/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../../components/settings/default-settings.ts';
import type { Settings } from '../../../components/settings/settings.ts';
import type { Register } from '../../../components/sync/register.ts';
import { FakeStorageArea } from '../sync/fake-storage-area.ts';

const settle = () => new Promise((done) => setTimeout(done, 0));

describe.each(['chromium', 'firefox'] as const)('the settings store in %s', (browser) => {
  let area = new FakeStorageArea(browser);
  beforeEach(() => {
    area = new FakeStorageArea(browser);
  });
  const register = (name: string) => area.content.get(`register.${name}`) as Register | undefined;

  test('reading writes nothing', async () => {
    expect(await createSettingsStore(area).read()).toEqual(DEFAULT_SETTINGS);
    expect(area.content.size).toBe(0);
  });

  test('keeps a choice as one register, with one device id for all', async () => {
    const store = createSettingsStore(area);
    await store.change({ hoverDelay: 500 });
    await store.change({ enabled: false });
    expect(await store.read()).toEqual({ ...DEFAULT_SETTINGS, hoverDelay: 500, enabled: false });
    expect([...area.content.keys()].sort()).toEqual([
      'device',
      'register.enabled',
      'register.hoverDelay',
    ]);
    expect(area.content.get('device')).toMatch(/^[a-z0-9]{6}$/);
    expect(register('enabled')?.device).toBe(area.content.get('device'));
  });

  test('a choice asks for no spell and no password: a page may be what it was made on', async () => {
    area.write(
      new Map<string, unknown>([
        ['episode.open', { startDate: '2026-11-14' }],
        ['webdav.connection', { password: 'secret' }],
        ['device', 'abcdef'],
      ]),
    );
    const asked: string[] = [];
    const get = area.get.bind(area);
    area.get = async (keys) => {
      const found = await get(keys);
      asked.push(...Object.keys(found));
      return found;
    };
    await createSettingsStore(area).setTermHidden('sciatica', true);
    expect(register('hidden.sciatica')).toMatchObject({ value: true, device: 'abcdef' });
    await createSettingsStore(area).setTermHidden('sciatica', false);
    expect(asked.filter((key) => !/^(register\.|local\.|device$)/.test(key))).toEqual([]);
  });

  test('writers in several windows do not undo each other', async () => {
    const [popup, options, content] = [1, 2, 3].map(() => createSettingsStore(area));
    await Promise.all([
      popup?.setSiteOff('a.example', true),
      options?.setSiteOff('b.example', true),
      content?.setTermHidden('sciatica', true),
      popup?.change({ enabled: false }),
      options?.change({ highlightStyle: 'wavy', hoverDelay: 0 }),
      popup?.setSiteOff('c.example', true),
    ]);
    expect(await createSettingsStore(area).read()).toEqual({
      ...DEFAULT_SETTINGS,
      enabled: false,
      highlightStyle: 'wavy',
      hoverDelay: 0,
      sitesOff: ['a.example', 'b.example', 'c.example'],
      hiddenTerms: ['sciatica'],
    });
  });

  test('a choice and its taking back, at once, end as the reader left them', async () => {
    const store = createSettingsStore(area);
    await Promise.all([store.setTermHidden('x', true), store.setTermHidden('x', false)]);
    expect((await store.read()).hiddenTerms).toEqual([]);
    expect(register('hidden.x')?.value).toBe(false);
  });

  test('a site on again lifts the parent domain that covered it', async () => {
    const store = createSettingsStore(area);
    await store.setSiteOff('example.org', true);
    await store.setSiteOff('other.example', true);
    await store.setSiteOff('www.example.org', false);
    expect((await store.read()).sitesOff).toEqual(['other.example']);
  });

  test('the pause and the consent to send sites are kept, and are no registers', async () => {
    const store = createSettingsStore(area);
    const patch = { pausedUntil: '2026-11-22T10:00:00.000Z', syncSitesOff: true };
    await store.change(patch);
    expect(await store.read()).toMatchObject(patch);
    expect([...area.content.keys()].filter((key) => key.startsWith('register.'))).toEqual([]);
    await store.change({ pausedUntil: null });
    expect((await store.read()).pausedUntil).toBeNull();
  });

  test('a register of a later version stays as it is until the reader chooses here', async () => {
    const later = { value: { color: 1 }, time: Date.now() + 5000, device: 'b', schema: 2 };
    area.content.set('register.highlightStyle', later);
    area.content.set('register.ofTomorrow', later);
    const store = createSettingsStore(area);
    await store.change({ enabled: false });
    expect(register('highlightStyle')).toEqual(later);
    expect((await store.read()).highlightStyle).toBe('dotted');
    await store.change({ highlightStyle: 'wavy' });
    expect(register('highlightStyle')).toMatchObject({ value: 'wavy', time: later.time + 1 });
    expect(register('ofTomorrow')).toEqual(later);
  });

  test('refuses a bad value, keeps the rest working', async () => {
    const store = createSettingsStore(area);
    await expect(store.change({ hoverDelay: -5 })).rejects.toThrow(RangeError);
    await store.change({ hoverDelay: 5 });
    expect((await store.read()).hoverDelay).toBe(5);
  });

  test('storage that cannot be read gives what was last read, else the defaults', async () => {
    await createSettingsStore(area).change({ enabled: false });
    const store = createSettingsStore(area);
    const good = await store.read();
    area.get = () => Promise.reject(new Error('storage is corrupt'));
    expect(await store.read()).toEqual(good);
    expect(await createSettingsStore(area).read()).toEqual(DEFAULT_SETTINGS);
    expect(await readSettings(undefined, area)).toEqual(DEFAULT_SETTINGS);
    await expect(store.change({ enabled: true })).rejects.toThrow('corrupt');
  });

  describe('watch', () => {
    test('tells every change of any writer once, and nothing after the abort', async () => {
      const heard: Settings[] = [];
      const stop = new AbortController();
      createSettingsStore(area).watch((settings) => heard.push(settings), stop.signal);
      const writer = createSettingsStore(area);
      await writer.setSiteOff('a.example', true);
      await settle();
      await writer.change({ enabled: false });
      await settle();
      expect(heard.map(({ enabled, sitesOff }) => [enabled, sitesOff])).toEqual([
        [true, ['a.example']],
        [false, ['a.example']],
      ]);
      stop.abort();
      await writer.change({ enabled: true });
      await settle();
      expect(heard).toHaveLength(2);
      expect(area.listenerCount).toBe(0);
    });

    test('does not tell of what is no change of the settings', async () => {
      let told = 0;
      const stop = new AbortController();
      const store = createSettingsStore(area);
      await store.change({ enabled: false });
      await settle();
      store.watch(() => {
        told += 1;
      }, stop.signal);
      await area.set({ syncState: { kind: 'ok' }, episode: 1 });
      await area.set({ 'register.enabled': register('enabled') });
      await area.remove(['register.absent']);
      await settle();
      expect(told).toBe(0);
      stop.abort();
    });

    test('a signal that has aborted adds no listener', () => {
      createSettingsStore(area).watch(() => undefined, AbortSignal.abort());
      expect(area.listenerCount).toBe(0);
    });

    test('a change that cannot be read leaves the last settings in force', async () => {
      let told = 0;
      const stop = new AbortController();
      createSettingsStore(area).watch(() => {
        told += 1;
      }, stop.signal);
      const get = area.get.bind(area);
      area.get = () => Promise.reject(new Error('storage is corrupt'));
      area.write(new Map([['register.enabled', { value: false }]]));
      await settle();
      expect(told).toBe(0);
      area.get = get;
      await createSettingsStore(area).change({ textSize: 'large' });
      await settle();
      expect(told).toBe(1);
      stop.abort();
    });
  });
});
