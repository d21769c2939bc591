import { describe, expect } from 'vitest';
import { FirefoxWindow } from '../../scripts/browsers/firefox-window.ts';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import type { WebdavDevice } from '../../scripts/webdav/webdav-device.ts';
import { serverTest } from './harness/server-test.ts';
import { useDevices } from './harness/use-devices.ts';

/** The alarm half a minute after a change, and what a busy machine adds to it. */
const SOON = 75_000;

describe('by themselves, Chromium and Firefox', () => {
  const test = serverTest('apache');
  const devices = useDevices(['chromium', 'firefox'], 'apache');
  const both = (): [WebdavDevice, WebdavDevice] => {
    const [one, other] = devices.all;
    if (!one || !other) throw new Error('two browsers were asked for');
    return [one, other];
  };
  const puts = () => devices.front.methods.filter((method) => method === 'PUT').length;
  const fileHas = (words: string, timeout?: number) =>
    pollUntil(
      `the file to have ${words}`,
      async () => ((await devices.readFile())?.includes(words) ? true : undefined),
      timeout,
    );

  test('send 200 steps of a slider in at most two writes, half a minute later', async () => {
    const [one, other] = both();
    const typed = devices.fresh();
    await one.connect(typed);
    const before = puts();
    await one.page.waitForSelector('#hover-delay');
    await one.page.evaluate(async () => {
      const slider = document.querySelector('#hover-delay') as HTMLInputElement;
      for (let step = 0; step < 200; step += 1) {
        slider.value = String(50 * (step % 20));
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        // Every step let go, which is worse than any hand can do.
        slider.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    });
    const wanted = (await pollUntil('the last step to be stored', async () => {
      const delay = (await one.registers()).hoverDelay?.value;
      return delay === 950 ? delay : undefined;
    })) as number;
    expect(puts()).toBe(before);
    await fileHas(`"value": ${wanted}`, SOON);
    expect(puts() - before).toBeLessThanOrEqual(2);
    await other.connect(typed);
    expect((await other.registers()).hoverDelay?.value).toBe(wanted);
  }, 120_000);

  test('stopped between the choice and the upload: the next start sends it', async () => {
    const [one, other] = both();
    const typed = devices.fresh();
    await one.connect(typed);
    await other.connect(typed);
    // From here on no upload succeeds.
    devices.front.misbehave((method) => (method === 'PUT' ? { status: 200, cutAt: 0 } : null));
    await one.choose('input[name="text-size"][value="large"]');
    await other.choose('input[name="highlight-style"][value="wavy"]');
    await Promise.all([one.syncNow(), other.syncNow()]);
    expect(await devices.readFile()).not.toMatch(/textSize|highlightStyle/);
    devices.front.misbehave(null);
    await Promise.all([one.browser.updateExtension(), other.browser.updateExtension()]);
    await Promise.all([fileHas('"textSize"', SOON), fileHas('"highlightStyle"', SOON)]);
    await devices.reopen();
    for (const device of devices.all) {
      await device.syncNow();
      expect(Object.keys(await device.registers())).toEqual(['highlightStyle', 'textSize']);
    }
  }, 150_000);

  test('without a network they wait, and say so', async () => {
    const firefox = both()[1];
    await firefox.connect(devices.fresh());
    const window = new FirefoxWindow(firefox.page.browser());
    // Firefox reaches this computer even without a network, so the server has to go as well.
    devices.front.misbehave(() => ({ status: 200, cutAt: 0 }));
    await window.run('Services.io.offline = true; undefined');
    try {
      await firefox.choose('input[name="text-size"][value="large"]');
      expect(await firefox.syncNow()).toMatchObject({ kind: 'offline' });
      expect(await firefox.sentence()).toMatch(/Waiting for the network/);
    } finally {
      await window.run('Services.io.offline = false; undefined');
      devices.front.misbehave(null);
    }
    expect(await firefox.syncNow()).toMatchObject({ kind: 'in-sync' });
  });
});
