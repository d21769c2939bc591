import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { applyMerged } from '../../../components/settings/browser/apply-merged.ts';
import { travelPolicy } from '../../../components/settings/travel-policy.ts';
import { startWebdavTransport } from '../../../components/webdav/browser/webdav-transport.ts';
import { NOW } from '../sync/arbitrary-register.ts';
import { FakeStorageArea } from '../sync/fake-storage-area.ts';
import { FakeAlarms } from './fake-alarms.ts';
import { answer, FakeWebdav } from './fake-webdav.ts';
import { registerAt as at, SAMPLE_CONNECTION as connection } from './sample-connection.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
let local = new FakeStorageArea();
let alarms = new FakeAlarms();
let server = new FakeWebdav();
let stop = new AbortController();
let online = true;
let consent = { connect: true, sites: true };

/** Starts the background, as the browser does at any moment. */
const start = () => {
  stop.abort();
  stop = new AbortController();
  return startWebdavTransport({
    local,
    alarms,
    policy: travelPolicy,
    consent: {
      toConnect: async () => consent.connect,
      toSendSites: async () => consent.sites,
    },
    applyMerged: (received) => applyMerged(local, received, 'webdav'),
    senderFor: (_connection, abandoned) => (request) =>
      abandoned.aborted ? Promise.resolve({ kind: 'unreachable' }) : server.send(request),
    isOnline: () => online,
    signal: stop.signal,
    random: () => 0.5,
    wait: () => Promise.resolve(),
  });
};
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const state = () => local.content.get('webdav.state');
const held = () => JSON.parse(server.text ?? '{"registers":{}}').registers;

describe.each(['chromium', 'firefox'] as const)('the WebDAV transport in %s', (browser) => {
  beforeEach(() => {
    vi.useFakeTimers({ now: NOW });
    local = new FakeStorageArea(browser);
    alarms = new FakeAlarms();
    server = new FakeWebdav();
    online = true;
    consent = { connect: true, sites: true };
  });
  afterEach(() => {
    stop.abort();
    alarms.forget();
    vi.useRealTimers();
  });

  test('without a connection nothing is sent, stored or set', async () => {
    const webdav = start();
    await local.set({ 'register.enabled': at(5, false) });
    await webdav.syncNow();
    await webdav.startUp();
    await pass(60 * MINUTE);
    expect(server.requests).toEqual([]);
    expect(alarms.names).toEqual([]);
    expect([...local.content.keys()]).toEqual(['register.enabled']);
  });

  test('Connect exchanges, keeps the connection, and says so', async () => {
    local.content.set('register.enabled', at(5, false));
    const webdav = start();
    expect(await webdav.connect(connection)).toBe(true);
    expect(held()).toHaveProperty('enabled');
    expect(local.content.get('webdav.connection')).toEqual(connection);
    expect(state()).toMatchObject({ kind: 'in-sync', time: NOW });
    expect(alarms.names).toEqual(['webdav-regular']);
  });

  test.each([
    [401, 'wrong-password'],
    [405, 'not-a-folder'],
    [500, 'server-trouble'],
    [507, 'full'],
  ])(
    'a server that answers %i: nothing is kept, the password least of all',
    async (status, kind) => {
      server.fault = () => answer(status);
      const webdav = start();
      expect(await webdav.connect(connection)).toBe(false);
      expect(state()).toMatchObject({ kind });
      expect(JSON.stringify([...local.content])).not.toContain('secret');
      await pass(60 * MINUTE);
      expect(server.requests.length).toBeLessThan(4);
    },
  );

  test('a change is sent after half a minute, by a background that has been stopped since', async () => {
    await start().connect(connection);
    await local.set({ 'register.enabled': at(NOW, false) });
    await pass(0);
    start();
    await pass(29 * SECOND);
    expect(held()).toEqual({});
    await pass(2 * SECOND);
    expect(held()).toHaveProperty('enabled');
    expect(state()).toMatchObject({ kind: 'in-sync' });
    expect(local.content.get('webdav.edited')).toEqual([]);
  });

  test('200 changes in a row make at most two writes', async () => {
    await start().connect(connection);
    const before = server.puts.length;
    for (let index = 0; index < 200; index += 1) {
      await local.set({ 'register.hoverDelay': at(NOW + index, index) });
      await pass(15);
    }
    await pass(2 * MINUTE);
    expect(server.puts.length - before).toBeLessThanOrEqual(2);
    expect(held().hoverDelay.value).toBe(199);
  });

  test('what comes in is written with a step to undo it, and is not sent back', async () => {
    await start().connect(connection);
    const theirs = { ...at(7, 'large'), device: 'zzz' };
    server.write(
      server.text?.replace(
        '"registers": {}',
        `"registers":{"textSize":${JSON.stringify(theirs)}}`,
      ) ?? '',
    );
    const puts = server.puts.length;
    await pass(31 * MINUTE);
    expect(local.content.get('register.textSize')).toEqual(theirs);
    expect([...local.content.keys()].some((key) => key.startsWith('undo'))).toBe(true);
    await pass(5 * MINUTE);
    expect(server.puts.length).toBe(puts);
    expect(alarms.names).toEqual(['webdav-regular']);
  });

  test('killed between the choice and the upload: the next start heals it', async () => {
    await start().connect(connection);
    stop.abort();
    // Kept by a page while no background was there, and the browser ended.
    await local.set({ 'register.enabled': at(NOW, false) });
    alarms.forget();
    start();
    await pass(SECOND);
    expect(held()).toHaveProperty('enabled');
    expect(alarms.names).toEqual(['webdav-regular']);
  });

  test('killed, and alarms are kept as in Chromium: it is sent soon', async () => {
    await start().connect(connection);
    stop.abort();
    await local.set({ 'register.enabled': at(NOW, false) });
    start();
    await pass(31 * SECOND);
    expect(held()).toHaveProperty('enabled');
  });

  test('the start of the browser exchanges', async () => {
    await start().connect(connection);
    await pass(MINUTE);
    const webdav = start();
    const before = server.requests.length;
    await webdav.startUp();
    expect(server.requests.length).toBe(before + 1);
  });

  test('without a network it waits, with one that refuses it says so, and both heal', async () => {
    await start().connect(connection);
    server.fault = () => ({ kind: 'unreachable' });
    online = false;
    await local.set({ 'register.enabled': at(NOW, false) });
    await pass(31 * SECOND);
    expect(state()).toMatchObject({ kind: 'offline' });
    online = true;
    await pass(30 * MINUTE);
    expect(state()).toMatchObject({ kind: 'refused' });
    server.fault = () => undefined;
    await pass(30 * MINUTE);
    expect(state()).toMatchObject({ kind: 'in-sync' });
    expect(held()).toHaveProperty('enabled');
  });

  test('a refused password is not sent again until the reader asks', async () => {
    const webdav = start();
    await webdav.connect(connection);
    server.fault = () => answer(401);
    await pass(31 * MINUTE);
    expect(state()).toMatchObject({ kind: 'wrong-password' });
    const before = server.requests.length;
    await pass(300 * MINUTE);
    expect(server.requests.length).toBe(before);
    server.fault = () => undefined;
    await webdav.syncNow();
    expect(state()).toMatchObject({ kind: 'in-sync' });
  });

  test('a consent that is taken back ends all sending', async () => {
    const webdav = start();
    await webdav.connect(connection);
    const before = server.requests.length;
    consent = { connect: false, sites: false };
    await webdav.syncNow();
    expect(state()).toMatchObject({ kind: 'no-consent' });
    expect(server.requests.length).toBe(before);
  });

  test('sites leave only with both consents, and are taken out when one is taken back', async () => {
    consent = { connect: true, sites: false };
    local.content.set('register.off.news.example', at(5));
    const webdav = start();
    await webdav.connect(connection);
    await local.set({ 'local.syncSitesOff': true });
    await pass(MINUTE);
    expect(held()).toEqual({});
    consent = { connect: true, sites: true };
    await webdav.syncNow();
    expect(Object.keys(held())).toEqual(['off.news.example']);
    await local.set({ 'local.syncSitesOff': false });
    await pass(MINUTE);
    expect(held()).toEqual({});
    expect(local.content.get('register.off.news.example')).toEqual(at(5));
  });

  test('nothing but registers ever travels: no pause, no answer, no episode, no password', async () => {
    const own = ['local.pausedUntil', 'device', 'episode', 'episode.pain', 'triage.answers'];
    for (const key of own) local.content.set(key, at(5, `secret of ${key}`));
    const webdav = start();
    await webdav.connect(connection);
    await local.set(Object.fromEntries(own.map((key) => [key, at(6, 'secret')])));
    await pass(60 * MINUTE);
    await webdav.syncNow();
    expect(server.puts.map(({ body }) => body).join()).not.toContain('secret');
    expect(held()).toEqual({});
  });

  test('Disconnect forgets the password at once; the file is kept or deleted', async () => {
    const webdav = start();
    for (const remote of ['keep', 'delete'] as const) {
      await webdav.connect(connection);
      await webdav.disconnect(remote);
      expect(JSON.stringify([...local.content])).not.toContain('secret');
      expect(state()).toEqual({ kind: 'off' });
      expect(alarms.names).toEqual([]);
      expect(server.text === null).toBe(remote === 'delete');
    }
  });

  test('a file that cannot be deleted is said to be there still', async () => {
    const webdav = start();
    await webdav.connect(connection);
    server.fault = ({ method }) => (method === 'DELETE' ? { kind: 'unreachable' } : undefined);
    await webdav.disconnect('delete');
    expect(state()).toEqual({ kind: 'not-deleted' });
    expect(local.content.has('webdav.connection')).toBe(false);
  });

  test('a file that cannot be read is kept, can be had, and is replaced only when asked', async () => {
    const webdav = start();
    await webdav.connect(connection);
    server.write('{"half');
    await webdav.syncNow();
    expect(state()).toMatchObject({ kind: 'unreadable' });
    expect(await webdav.readFile()).toBe('{"half');
    await pass(120 * MINUTE);
    expect(server.text).toBe('{"half');
    await webdav.replace();
    expect(state()).toMatchObject({ kind: 'in-sync' });
  });

  test('a background that was stopped while connecting does not say so for ever', async () => {
    local.content.set('webdav.state', { kind: 'connecting', time: NOW });
    start();
    await pass(SECOND);
    expect(state()).toEqual({ kind: 'off' });
  });

  test('a local storage that refuses is not an error, and nothing is taken for sent', async () => {
    const webdav = start();
    await webdav.connect(connection);
    server.write(server.text?.replace('{}', JSON.stringify({ enabled: at(9, false) })) ?? '');
    local.refuse = (items) => {
      if ('register.enabled' in items) throw new Error('full');
    };
    await webdav.syncNow();
    expect(state()).toMatchObject({ kind: 'in-sync' });
    expect(local.content.has('register.enabled')).toBe(false);
    local.refuse = () => undefined;
    await pass(31 * MINUTE);
    expect(local.content.get('register.enabled')).toEqual(at(9, false));
    expect(state()).toMatchObject({ kind: 'in-sync' });
  });
});
