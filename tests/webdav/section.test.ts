import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect } from 'vitest';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { answerInFirefox } from '../../scripts/webdav/allow-host.ts';
import type { BadAnswer } from '../../scripts/webdav/start-front.ts';
import type { WebdavDevice } from '../../scripts/webdav/webdav-device.ts';
import { serverTest } from './harness/server-test.ts';
import { useDevices } from './harness/use-devices.ts';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
declare const axe: {
  run(where: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

const BUTTON = (words: string) =>
  `::-p-xpath(//section[@aria-labelledby="webdav-title"]//button[.="${words}"])`;

describe.each(['chromium', 'firefox'] as const)('the section for an own server in %s', (name) => {
  const test = serverTest('apache');
  const devices = useDevices([name], 'apache');
  const device = (): WebdavDevice => {
    const [only] = devices.all;
    if (!only) throw new Error('a browser was asked for');
    return only;
  };
  const section = () =>
    device().page.$eval(
      '[aria-labelledby="webdav-title"]',
      (part) => (part as HTMLElement).innerText,
    );
  const press = async (words: string) => {
    const button = await device().page.waitForSelector(BUTTON(words));
    // Not at the edge, where the page's heading stays in front.
    await button?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await button?.click();
  };
  const shows = (words: RegExp) =>
    pollUntil(`the page to say ${words}`, async () =>
      words.test(await section()) ? true : undefined,
    );
  const violations = async (scheme: string) => {
    const { page } = device();
    await page.evaluate((wanted) => {
      document.documentElement.dataset.scheme = wanted;
    }, scheme);
    await page.evaluate(axeSource);
    return page.evaluate(async () =>
      (await axe.run(document)).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
      ),
    );
  };

  test('before Connect there is no request; after it, to the one address alone', async () => {
    const { page, browser } = device();
    const typed = devices.fresh();
    await page.click('#webdav-address');
    expect((await browser.requests()).filter((url) => /^https?:/.test(url))).toEqual([]);
    expect(devices.front.methods).toEqual([]);
    await shows(/Not connected\./);
    expect(await violations('light')).toEqual([]);
    expect(await violations('dark')).toEqual([]);

    expect(await device().connect(typed)).toMatchObject({ kind: 'in-sync' });
    await shows(/In sync: your server has everything/);
    // Who works by keyboard is led to what has become of it.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/In sync/);
    expect(await section()).toMatch(/Last complete exchange: .*20\d\d/);
    expect(await section()).toContain(typed.address);
    expect(await page.$('#webdav-password')).toBeNull();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(
      typed.password,
    );
    expect(await violations('light')).toEqual([]);
    const file = `${typed.address}backnotes.json`;
    const requests = new Set(await browser.requests());
    expect(requests).toEqual(new Set([file, typed.address]));

    // Saved here, and not yet sent.
    await device().choose('input[name="text-size"][value="large"]');
    await shows(/saved here\. They go to your server/);
    expect(await section()).not.toContain('has everything');
    await press('Sync with the server now');
    await pollUntil('it to be sent', async () =>
      (await devices.readFile())?.includes('"textSize"') ? true : undefined,
    );
    await shows(/In sync(.|\n)*last written by this device/);
  });

  test('an address that will not do is said beside its field, and nothing is asked', async () => {
    const { page } = device();
    for (const [typed, words] of [
      ['', /Type or paste the address/],
      ['http://cloud.example/', /must start with https/],
      ['https://me:secret@cloud.example/', /name and the password out of the address/],
    ] as const) {
      await page.$eval(
        '#webdav-address',
        (input, text) => {
          (input as HTMLInputElement).value = text;
        },
        typed,
      );
      await page.click('.webdav-form button[type="submit"]');
      await shows(words);
      expect(
        await page.$eval('#webdav-address', (input) => input.getAttribute('aria-invalid')),
      ).toBe('true');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('webdav-address');
    }
    expect(await violations('dark')).toEqual([]);
    expect((await device().stored())['webdav.state']).toBeUndefined();
  });

  test('every state that a server can bring about is reached, and said in one sentence', async () => {
    const typed = devices.fresh();
    expect(await device().connect({ ...typed, password: 'wrong' })).toMatchObject({
      kind: 'wrong-password',
    });
    await shows(/does not accept this user name and password/);
    expect(await device().page.$('#webdav-password')).not.toBeNull();
    expect(JSON.stringify(await device().stored())).not.toContain('wrong"');

    expect(await device().connect(typed)).toMatchObject({ kind: 'in-sync' });
    const before = await devices.readFile();
    await device().choose('input[name="text-size"][value="small"]');
    const states: [BadAnswer, string, RegExp][] = [
      [
        { status: 302, headers: { location: `${typed.address}other` } },
        'redirect',
        /points to another address/,
      ],
      [{ status: 405 }, 'not-a-folder', /no WebDAV folder/],
      [
        { status: 200, headers: { 'content-type': 'text/html' }, body: '<p>Log in' },
        'not-a-folder',
        /no WebDAV folder/,
      ],
      [{ status: 403 }, 'wrong-password', /does not accept/],
      [{ status: 500 }, 'server-trouble', /it answered 500/],
      [{ status: 507 }, 'full', /no room/],
      [{ status: 200, cutAt: 0 }, 'refused', /cannot be reached/],
      [
        { status: 200, body: '{"format":"backnotes-settings","version":2}' },
        'newer',
        /newer version/,
      ],
      [
        {
          status: 200,
          body: '{"format":"backnotes-locked","version":1,"rounds":1,"salt":"","iv":"","data":""}',
        },
        'locked',
        /another passphrase/,
      ],
      [
        { status: 200, body: JSON.stringify('x'.repeat(1e6)) },
        'unreadable',
        /damaged, or not from Backnotes/,
      ],
    ];
    for (const [bad, kind, words] of states) {
      devices.front.misbehave(() => bad);
      expect(await device().syncNow()).toMatchObject({ kind });
      await shows(words);
      expect(await devices.readFile()).toBe(before);
    }
    devices.front.misbehave(null);
    expect(await device().syncNow()).toMatchObject({ kind: 'in-sync' });
    expect(await devices.readFile()).toContain('small');
  });

  test('a file that cannot be read is left alone, can be downloaded, and is replaced when asked', async () => {
    await device().connect(devices.fresh());
    for (const bad of ['', '{"format":"backnotes-settings","ver', '{"bookmarks":[]}']) {
      await devices.writeFile(bad);
      expect(await device().syncNow()).toMatchObject({ kind: 'unreadable' });
      expect(await devices.readFile()).toBe(bad);
      expect(await device().ask({ kind: 'webdav-file' })).toBe(bad);
    }
    await device().page.waitForSelector(BUTTON('Download the file'));
    expect(await violations('light')).toEqual([]);
    await press('Replace it with the settings of this device');
    await shows(/In sync/);
    expect(await devices.readFile()).toContain('backnotes-settings');
  });

  test('what is typed anew stays until the server takes it, and the focus is never lost', async () => {
    const typed = devices.fresh();
    const { page } = device();
    const field = (id: string) =>
      page.$eval(`#webdav-${id}`, (input) => (input as HTMLInputElement).value);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    // A phone's keyboard puts a space after a word that it has proposed.
    const { user } = typed;
    const withSpace = { ...typed, user: `${user} ` };
    expect(await device().connect(withSpace)).toMatchObject({ kind: 'in-sync' });
    devices.front.misbehave(() => ({ status: 401 }));
    expect(await device().syncNow()).toMatchObject({ kind: 'wrong-password' });

    const moved = { ...typed, address: `${typed.address}?` };
    expect(await device().connect({ ...moved, passphrase: 'four plain words' })).toMatchObject({
      kind: 'wrong-password',
    });
    await shows(/does not accept this user name and password/);
    expect(await field('address')).toBe(moved.address);
    expect(await field('password')).toBe(typed.password);
    expect(await field('passphrase')).toBe('four plain words');
    expect(await focused()).toBe('Connect');

    // Away from the network what was typed waits, too.
    devices.front.misbehave(() => ({ status: 200, cutAt: 0 }));
    expect(await device().syncNow()).toMatchObject({ kind: 'refused' });
    await shows(/cannot be reached/);
    expect(await field('password')).toBe(typed.password);

    devices.front.misbehave(null);
    expect(await device().connect(typed)).toMatchObject({ kind: 'in-sync' });
    await shows(/In sync/);
    expect(await page.$('#webdav-password')).toBeNull();
    expect(await focused()).toMatch(/In sync/);

    await devices.writeFile('{"bookmarks":[]}');
    expect(await device().syncNow()).toMatchObject({ kind: 'unreadable' });
    await press('Replace it with the settings of this device');
    await shows(/In sync/);
    expect(await focused()).toMatch(/In sync/);
  });

  test('Disconnect asks, forgets the password, and keeps or deletes the file', async () => {
    const typed = devices.fresh();
    for (const [words, isKept] of [
      ['Keep the file', true],
      ['Delete the file', false],
    ] as const) {
      expect(await device().connect(typed)).toMatchObject({ kind: 'in-sync' });
      await shows(/In sync/);
      await press('Disconnect');
      await shows(/What should happen to the file/);
      expect(await violations('dark')).toEqual([]);
      expect(await device().page.evaluate(() => document.activeElement?.textContent)).toBe(
        'Stay connected',
      );
      await press(words);
      await shows(/Not connected\./);
      await pollUntil('the consent to be given back', async () =>
        (await device().hasConsent()) ? undefined : true,
      );
      expect(JSON.stringify(await device().stored())).not.toContain(typed.password);
      expect((await devices.readFile()) !== null).toBe(isKept);
    }
  });

  if (name === 'firefox') {
    test('who says no to the browser is not connected, and nothing is sent', async () => {
      const typed = devices.fresh();
      const { page } = device();
      await device().takeBackConsent();
      for (const field of ['address', 'user', 'password'] as const) {
        await page.type(`#webdav-${field}`, typed[field]);
      }
      await page.click('.webdav-form button[type="submit"]');
      const said = await answerInFirefox(page, 'no');
      expect(said).toContain('authentication information');
      await shows(/Nothing was sent: your browser needs your permission/);
      expect(devices.front.methods).toEqual([]);
    });
  }
});
