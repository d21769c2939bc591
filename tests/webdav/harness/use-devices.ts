import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { BrowserName } from '../../../scripts/browsers/extension-browser.ts';
import { openBrowser } from '../../../scripts/browsers/open-browser.ts';
import { openServer } from '../../../scripts/webdav/open-servers.ts';
import { type Front, startFront } from '../../../scripts/webdav/start-front.ts';
import { WebdavDevice } from '../../../scripts/webdav/webdav-device.ts';
import type { WebdavServer } from '../../../scripts/webdav/webdav-server.ts';

/** What a test of real browsers with a real server works with. */
export interface Devices {
  /** The browsers in the order in which they were asked for. */
  readonly all: readonly WebdavDevice[];
  /** The settings page is opened again in every browser, after it has gone with its extension. */
  reopen(): Promise<void>;
  readonly server: WebdavServer;
  readonly front: Front;
  /** Address, name and password to a folder that nobody has used. */
  fresh(): { address: string; user: string; password: string };
  /** The file of the last of them as it is on the server; null when there is none. */
  readFile(): Promise<string | null>;
  /** Puts another text in its place, as something else would. */
  writeFile(text: string): Promise<void>;
  deleteFile(): Promise<void>;
}

/**
 * Opens the browsers with the built extension, and a server with a front before it, for the tests of one
 * block. After every test the devices are disconnected and empty, and must not have thrown anything.
 */
export function useDevices(
  names: readonly BrowserName[],
  serverName: 'apache' | 'rclone',
): Devices {
  let devices: WebdavDevice[] = [];
  let parts: { server: WebdavServer; front: Front } | undefined;
  let folders = 0;
  let errorsBefore: number[] = [];
  const opened = () => {
    if (!parts) throw new Error('the server is there inside a test only');
    return parts;
  };
  const request = (method: string, body?: string): Promise<Response> => {
    const { address, user, password } = opened().server;
    const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    const url = `${address}folder-${folders}/backnotes.json`;
    return fetch(url, { method, headers: { authorization }, ...(body !== undefined && { body }) });
  };
  beforeAll(async () => {
    if (inject('missingServers').includes(serverName)) return;
    const server = await openServer(serverName);
    parts = { server, front: await startFront(server.address) };
    devices = await Promise.all(
      names.map(async (name) => WebdavDevice.open(await openBrowser(name, console.log))),
    );
    errorsBefore = names.map(() => 0);
  });
  afterEach(async () => {
    parts?.front.misbehave(null);
    for (const [index, device] of devices.entries()) {
      await device.reset();
      const errors = await device.browser.errors();
      const fresh = errors.slice(errorsBefore[index]);
      errorsBefore[index] = errors.length;
      expect(fresh, `errors of the extension in ${device.browser.name}`).toEqual([]);
    }
  });
  afterAll(async () => {
    for (const device of devices) await device.browser.close();
    await parts?.front.close();
    await parts?.server.close();
  });
  return {
    get all() {
      return devices;
    },
    reopen: async () => {
      devices = await Promise.all(devices.map(({ browser }) => WebdavDevice.open(browser)));
    },
    get server() {
      return opened().server;
    },
    get front() {
      return opened().front;
    },
    fresh: () => {
      const { front, server } = opened();
      folders += 1;
      front.methods.length = 0;
      const { user, password } = server;
      return { address: `${front.address}folder-${folders}/`, user, password };
    },
    readFile: async () => {
      const answer = await request('GET');
      return answer.status === 404 ? null : answer.text();
    },
    writeFile: async (text) => void (await request('PUT', text)),
    deleteFile: async () => void (await request('DELETE')),
  };
}
