import { beforeEach, describe, expect, test } from 'vitest';
import { applyMerged } from '../../../components/settings/browser/apply-merged.ts';
import { createSettingsHistory } from '../../../components/settings/browser/settings-history.ts';
import { createSettingsStore } from '../../../components/settings/browser/settings-store.ts';
import { watchStored } from '../../../components/settings/browser/watch-stored.ts';
import { DEFAULT_SETTINGS } from '../../../components/settings/default-settings.ts';
import type { Stored } from '../../../components/settings/stored.ts';
import { storedSteps } from '../../../components/settings/stored-steps.ts';
import { deviceNames } from '../../../components/sync/device-names.ts';
import { fileToRegisters } from '../../../components/sync/file-to-registers.ts';
import type { Register } from '../../../components/sync/register.ts';
import type { RegisterMap } from '../../../components/sync/register-map.ts';
import { registersToFile } from '../../../components/sync/registers-to-file.ts';
import { storedRegisters } from '../../../components/sync/stored-registers.ts';
import { FakeStorageArea } from '../sync/fake-storage-area.ts';

const settle = () => new Promise((done) => setTimeout(done, 0));
const at = (value: unknown, time = Date.now(), device = 'phone'): Register => ({
  value,
  time,
  device,
  schema: 1,
});

describe.each(['chromium', 'firefox'] as const)('the settings history in %s', (browser) => {
  let area = new FakeStorageArea(browser);
  let store = createSettingsStore(area);
  let history = createSettingsHistory(area);
  beforeEach(() => {
    area = new FakeStorageArea(browser);
    store = createSettingsStore(area);
    history = createSettingsHistory(area);
  });
  const content = () => Object.fromEntries(area.content);
  const registers = (): RegisterMap => storedRegisters(content(), Date.now());
  const steps = () => storedSteps(content(), Date.now());
  const phone: RegisterMap = new Map([
    ['highlightStyle', at('solid')],
    ['off.a.example', at(true)],
    ['ofTomorrow', at([1], 5)],
    ['device.phone', at('Firefox on phone')],
  ]);

  test('takes over a file in one write, with the step that takes it back', async () => {
    await store.change({ hoverDelay: 900 });
    const before = area.sets.length;
    await history.takeOver(phone, 'merge', 'file');
    expect(area.sets.slice(before)).toHaveLength(1);
    expect(await store.read()).toMatchObject({
      highlightStyle: 'solid',
      hoverDelay: 900,
      sitesOff: ['a.example'],
    });
    expect(registers().get('ofTomorrow')).toEqual(at([1], 5));
    expect(steps()).toHaveLength(1);
    expect(steps()[0]).toMatchObject({ source: 'file' });
  });

  test('taken over twice is taken over once', async () => {
    for (const mode of ['merge', 'replace'] as const) {
      await history.takeOver(phone, mode, 'code');
      const after = content();
      await history.takeOver(phone, mode, 'code');
      expect(content()).toEqual(after);
    }
  });

  test('what was replaced comes back by undo, and the step is gone', async () => {
    await store.change({ hoverDelay: 900, textSize: 'large' });
    const before = await store.read();
    await history.takeOver(phone, 'replace', 'file');
    expect(await store.read()).toMatchObject({ hoverDelay: 200, highlightStyle: 'solid' });
    const [step] = steps();
    if (step) await history.undo(step);
    expect(await store.read()).toEqual(before);
    expect(steps()).toEqual([]);
  });

  test('a refused write changes nothing at all', async () => {
    await store.change({ hoverDelay: 900 });
    const before = content();
    area.refuse = () => {
      throw new Error('full');
    };
    await expect(history.takeOver(phone, 'replace', 'file')).rejects.toThrow('full');
    await expect(history.reset()).rejects.toThrow('full');
    expect(content()).toEqual(before);
    area.refuse = () => undefined;
    await history.takeOver(phone, 'merge', 'file');
    expect((await store.read()).highlightStyle).toBe('solid');
  });

  test('a reset empties every list, beats other devices, and can be undone', async () => {
    await store.change({ enabled: false, browserSync: false });
    await store.setSiteOff('a.example', true);
    await store.setTermHidden('sciatica', true);
    await applyMerged(area, new Map([['textSize', at('large', Date.now() + 50_000)]]), 'webdav');
    const before = await store.read();
    await history.reset();
    expect(await store.read()).toEqual({ ...DEFAULT_SETTINGS, browserSync: false });
    expect(registers().get('textSize')?.time).toBeGreaterThan(Date.now() + 49_000);
    const [step] = steps();
    if (step) await history.undo(step);
    expect(await store.read()).toEqual(before);
  });

  test('this device is named once it has a name, and loses it without losing the register', async () => {
    await history.nameDevice('   ');
    expect(area.content.size).toBe(0);
    await history.nameDevice('  Firefox\n on desk ');
    const id = String(area.content.get('device'));
    expect(deviceNames(registers())).toEqual(new Map([[id, 'Firefox on desk']]));
    await history.nameDevice('');
    expect(deviceNames(registers()).size).toBe(0);
    expect(registers().get(`device.${id}`)?.value).toBe('');
    await store.change({ enabled: false });
    expect(registers().get('enabled')?.device).toBe(id);
  });

  test('what one device saves in a file another has after taking it over', async () => {
    await store.change({
      highlightStyle: 'wavy',
      groups: { ...DEFAULT_SETTINGS.groups, test: false },
    });
    await store.setSiteOff('a.example', true);
    const file = fileToRegisters(registersToFile(registers(), Date.now()), Date.now());
    const other = new FakeStorageArea(browser);
    if (file.kind !== 'ok') throw new Error(file.kind);
    await createSettingsHistory(other).takeOver(file.registers, 'merge', 'file');
    expect(await createSettingsStore(other).read()).toEqual(await store.read());
    // Nothing was chosen there, so it needs no id of its own.
    expect(other.content.has('device')).toBe(false);
  });

  test('watchStored tells what is there, then every change, and nothing after the abort', async () => {
    const heard: Stored[] = [];
    const stop = new AbortController();
    watchStored(area, (stored) => heard.push(stored), stop.signal);
    await settle();
    await history.takeOver(phone, 'merge', 'file');
    await settle();
    await area.set({ syncState: 1, episode: 2 });
    await settle();
    expect(heard.map((one) => [one.registers.size, one.steps.length])).toEqual([
      [0, 0],
      [4, 1],
    ]);
    stop.abort();
    await history.reset();
    await settle();
    expect(heard).toHaveLength(2);
    expect(area.listenerCount).toBe(0);
  });
});

describe('applyMerged', () => {
  test('writes what wins, tells what that was, and does nothing for what does not', async () => {
    const area = new FakeStorageArea();
    area.content.set('register.enabled', at(false, 9));
    const received = new Map([
      ['enabled', at(true, 8)],
      ['textSize', at('large', 8)],
    ]);
    const written = await applyMerged(area, received, 'webdav');
    expect([...written.keys()]).toEqual(['textSize']);
    expect(area.sets).toHaveLength(1);
    expect(await applyMerged(area, received, 'webdav')).toEqual(new Map());
    expect(area.sets).toHaveLength(1);
    expect(area.content.has('device')).toBe(false);
  });

  test('forgets the sixth step, also where forgetting fails', async () => {
    const area = new FakeStorageArea();
    const remove = area.remove.bind(area);
    area.remove = () => Promise.reject(new Error('busy'));
    const take = (index: number) =>
      applyMerged(area, new Map([['hoverDelay', at(index * 50, 10 + index)]]), 'file');
    for (let index = 1; index <= 7; index += 1) {
      await take(index);
      await new Promise((done) => setTimeout(done, 2));
    }
    area.remove = remove;
    await take(8);
    const left = [...area.content.keys()].filter((key) => key.startsWith('undo.'));
    expect(left).toHaveLength(5);
  });
});
