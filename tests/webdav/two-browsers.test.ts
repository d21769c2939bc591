import { describe, expect } from 'vitest';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { raceBrowsers } from '../../scripts/webdav/race-browsers.ts';
import type { WebdavDevice } from '../../scripts/webdav/webdav-device.ts';
import { serverTest } from './harness/server-test.ts';
import { useDevices } from './harness/use-devices.ts';

const DAY = 86_400_000;

describe.each(['apache', 'rclone'] as const)('Chromium and Firefox on a real %s', (name) => {
  const test = serverTest(name);
  const devices = useDevices(['chromium', 'firefox'], name);
  const both = (): [WebdavDevice, WebdavDevice] => {
    const [one, other] = devices.all;
    if (!one || !other) throw new Error('two browsers were asked for');
    return [one, other];
  };
  /** Connects both to a fresh folder. */
  const connected = async (): Promise<[WebdavDevice, WebdavDevice]> => {
    const [one, other] = both();
    const typed = devices.fresh();
    expect(await one.connect(typed)).toMatchObject({ kind: 'in-sync' });
    expect(await other.connect(typed)).toMatchObject({ kind: 'in-sync' });
    return [one, other];
  };
  const exchangeInTurn = async (...turns: WebdavDevice[]): Promise<void> => {
    for (const device of turns) expect(await device.syncNow()).toMatchObject({ kind: 'in-sync' });
  };
  /** Clicks a choice and waits until it is kept. */
  const choose = async (
    device: WebdavDevice,
    setting: 'text-size' | 'highlight-style',
    value: string,
  ) => {
    await device.choose(`input[name="${setting}"][value="${value}"]`);
    const register = setting === 'text-size' ? 'textSize' : 'highlightStyle';
    await pollUntil('the choice to be stored', async () =>
      (await device.registers())[register]?.value === value ? true : undefined,
    );
  };
  const values = async (device: WebdavDevice) =>
    Object.fromEntries(
      Object.entries(await device.registers()).map(([key, { value }]) => [key, value]),
    );

  test('another setting in each, at the same moment: 25 rounds, 0 lost, the same state', async () => {
    const [one, other] = await connected();
    const race = await raceBrowsers(one, other, 25);
    expect(race).toMatchObject({ rounds: 25, lost: 0, same: true });
  }, 180_000);

  test('the same setting on both sides: the later choice holds on both', async () => {
    const [one, other] = await connected();
    await choose(one, 'text-size', 'small');
    await choose(other, 'text-size', 'large');
    await Promise.all([one.syncNow(), other.syncNow()]);
    await exchangeInTurn(one, other, one);
    expect(await values(one)).toEqual({ textSize: 'large' });
    expect(await one.registers()).toEqual(await other.registers());
  });

  test('a clock that is a day ahead: the next choice on the other side holds', async () => {
    const [one, other] = await connected();
    const early = { value: 'small', time: Date.now() + DAY, device: 'aheads', schema: 1 };
    const late = { value: 'solid', time: Date.now() - DAY, device: 'behind', schema: 1 };
    await one.store({ 'register.textSize': early, 'register.highlightStyle': late });
    await exchangeInTurn(one, other);
    expect(await values(other)).toEqual({ textSize: 'small', highlightStyle: 'solid' });
    await other.page.waitForSelector('input[name="text-size"][value="small"]:checked');
    await choose(other, 'text-size', 'large');
    await choose(other, 'highlight-style', 'wavy');
    await exchangeInTurn(other, one, other);
    expect(await values(one)).toEqual({ textSize: 'large', highlightStyle: 'wavy' });
    expect(await one.registers()).toEqual(await other.registers());
  });

  test('a new device with defaults changes nobody, and gets what the others have', async () => {
    const [one, other] = both();
    const typed = devices.fresh();
    await choose(one, 'text-size', 'large');
    await one.connect(typed);
    const before = await one.registers();
    const puts = devices.front.methods.filter((method) => method === 'PUT').length;
    await other.connect(typed);
    await exchangeInTurn(other, one);
    expect(await one.registers()).toEqual(before);
    expect(await other.registers()).toEqual(before);
    expect(devices.front.methods.filter((method) => method === 'PUT')).toHaveLength(puts);
    await other.page.waitForSelector('input[name="text-size"][value="large"]:checked');
  });

  // The rest does not rest on the server's habits; tests/webdav/real-servers.test.ts has both.
  if (name === 'rclone') return;

  test('what a newer version has set survives 20 rounds with this one, and a deleted file too', async () => {
    const [one, other] = await connected();
    const newer = { value: { pattern: 'stars' }, time: 5, device: 'newer1', schema: 7 };
    await other.store({ 'register.sparkles': newer, 'register.highlightStyle': newer });
    for (let round = 1; round <= 20; round += 1) {
      await one.store({
        'register.hoverDelay': { value: round, time: 1000 + round, device: 'older1', schema: 1 },
      });
      await one.syncNow();
      await other.syncNow();
    }
    await devices.deleteFile();
    await exchangeInTurn(one, other);
    for (const device of [one, other]) {
      const registers = await device.registers();
      expect(registers.sparkles).toEqual(newer);
      expect(registers.highlightStyle).toEqual(newer);
      expect(registers.hoverDelay?.value).toBe(20);
    }
  });

  test('with a passphrase they meet in a file that shows nothing', async () => {
    const [one, other] = both();
    const typed = { ...devices.fresh(), passphrase: 'käse im rücken' };
    await choose(one, 'text-size', 'large');
    expect(await one.connect(typed)).toMatchObject({ kind: 'in-sync' });
    expect(await other.connect({ ...typed, passphrase: 'another' })).toMatchObject({
      kind: 'locked',
    });
    expect(await other.connect(typed)).toMatchObject({ kind: 'in-sync' });
    expect(await values(other)).toEqual({ textSize: 'large' });
    expect(await one.ask({ kind: 'webdav-file' })).not.toContain('textSize');
  });
});
