import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { requestSender } from '../../components/webdav/send-request.ts';
import { openServer } from '../../scripts/webdav/open-servers.ts';
import { type Front, startFront } from '../../scripts/webdav/start-front.ts';
import type { WebdavServer } from '../../scripts/webdav/webdav-server.ts';
import { NOW } from '../unit/sync/arbitrary-register.ts';
import { FakeDevice } from '../unit/webdav/fake-device.ts';
import { serverTest } from './harness/server-test.ts';

/** A tenth of the pauses: the servers here are quick. */
const sleep = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds / 10));
const sorted = (device: FakeDevice) => new Map([...device.registers].sort());

describe.each(['apache', 'rclone'] as const)('the client on a real %s', (name) => {
  const test = serverTest(name);
  let server: WebdavServer;
  let front: Front;
  let folder = '';
  beforeAll(async () => {
    if (inject('missingServers').includes(name)) return;
    server = await openServer(name);
    front = await startFront(server.address);
  });
  afterAll(async () => {
    await front?.close();
    await server?.close();
  });

  /** Each test has a folder of its own, which is not there yet. */
  const fresh = (): void => {
    folder = `folder-${Math.random().toString(36).slice(2)}`;
    front.misbehave(null);
    front.methods.length = 0;
  };
  const fileOnDisk = () => join(server.folder, folder, 'backnotes.json');
  const exchange = (device: FakeDevice, password = server.password) => {
    const address = `${front.address}${folder}/`;
    const send = requestSender(
      fetch,
      { user: server.user, password },
      new AbortController().signal,
    );
    return device.exchange(send, {
      file: `${address}backnotes.json`,
      folder: address,
      wait: sleep,
      random: Math.random,
    });
  };

  test('two devices, 25 rounds at the same moment: nothing is lost', async () => {
    fresh();
    const [a, b] = [new FakeDevice('aaa'), new FakeDevice('bbb')];
    for (let round = 1; round <= 25; round += 1) {
      a.choose(`hidden.a${round}`, true, NOW + round);
      b.choose(`hidden.b${round}`, true, NOW + round);
      await Promise.all([exchange(a), exchange(b)]);
    }
    for (const device of [a, b, a])
      expect(await exchange(device)).toMatchObject({ kind: 'in-sync' });
    expect(a.registers.size).toBe(50);
    expect(sorted(a)).toEqual(sorted(b));
    expect(front.methods.filter((method) => method === 'MKCOL').length).toBeLessThanOrEqual(2);
  });

  test('a new folder is made, and one whose parent is missing is said to be none', async () => {
    fresh();
    const device = new FakeDevice('aaa');
    expect(await exchange(device)).toMatchObject({ kind: 'in-sync', puts: 1 });
    folder = 'no/such/parent';
    const result = await exchange(device);
    // rclone makes every folder above on its own.
    expect(result.kind).toBe(name === 'apache' ? 'not-a-folder' : result.kind);
  });

  test('a wrong password is refused, and nothing is written', async () => {
    fresh();
    expect(await exchange(new FakeDevice('aaa'), 'wrong')).toEqual({ kind: 'wrong-password' });
    expect(front.methods).toEqual(['GET']);
  });

  test('what cannot be read on the disk stays there as it is', async () => {
    fresh();
    const device = new FakeDevice('aaa');
    device.choose('enabled', false);
    await mkdir(join(server.folder, folder), { mode: 0o777 });
    for (const bad of ['', '{"format":"backnotes-settings","ver', '{"bookmarks":[]}']) {
      await writeFile(fileOnDisk(), bad);
      expect(await exchange(device)).toEqual({ kind: 'unreadable' });
      expect(await readFile(fileOnDisk(), 'utf8')).toBe(bad);
    }
    await rm(fileOnDisk());
    expect(device.registers.size).toBe(1);
  });

  test('redirects, web pages, errors and broken lines end in their states', async () => {
    fresh();
    const device = new FakeDevice('aaa');
    device.choose('enabled', false);
    await exchange(device);
    const before = await readFile(fileOnDisk(), 'utf8');
    device.choose('enabled', true, NOW + 1);
    const cases = [
      [{ status: 302, headers: { location: 'http://127.0.0.1:9/' } }, 'redirect'],
      [
        { status: 200, headers: { 'content-type': 'text/html' }, body: '<p>Log in' },
        'not-a-folder',
      ],
      [{ status: 500 }, 'server-trouble'],
      [{ status: 200, body: before, cutAt: 40 }, 'unreadable'],
    ] as const;
    for (const [bad, kind] of cases) {
      front.misbehave(() => bad);
      expect(await exchange(device)).toMatchObject({ kind });
      expect(await readFile(fileOnDisk(), 'utf8')).toBe(before);
    }
    // Torn once, as when another device is writing at this moment: no reason to stop.
    let torn = false;
    front.misbehave((method) => {
      if (method !== 'GET' || torn) return null;
      torn = true;
      return { status: 200, body: before, cutAt: 40 };
    });
    expect(await exchange(device)).toMatchObject({ kind: 'in-sync', puts: 1 });
  });
});
