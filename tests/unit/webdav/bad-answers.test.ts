import { describe, expect, test } from 'vitest';
import { FILE_VERSION } from '../../../components/sync/registers-to-file.ts';
import type { HttpAnswer } from '../../../components/webdav/http-answer.ts';
import { FakeDevice } from './fake-device.ts';
import { answer, FakeWebdav } from './fake-webdav.ts';

const whole = JSON.stringify({
  format: 'backnotes-settings',
  version: FILE_VERSION,
  registers: { textSize: { value: 'large', time: 5, device: 'zzz', schema: 1 } },
});

/** What GET answers, what that is called, and whether the word is final. */
const ANSWERS: [what: string, given: HttpAnswer, kind: string][] = [
  ['a wrong password', answer(401), 'wrong-password'],
  ['a forbidden folder', answer(403), 'wrong-password'],
  ['a server without WebDAV', answer(405), 'not-a-folder'],
  ['a web page', answer(200, '<!doctype html><p>Log in', { type: 'text/html' }), 'not-a-folder'],
  ['a web page that says it is a file', answer(200, ' <html>', { type: '' }), 'not-a-folder'],
  ['a redirect', { kind: 'redirect' }, 'redirect'],
  ['no connection', { kind: 'unreachable' }, 'unreachable'],
  ['status 500', answer(500, 'oh'), 'server-trouble'],
  ['status 503', answer(503), 'server-trouble'],
  ['status 429', answer(429), 'server-trouble'],
  ['no room', answer(507), 'full'],
  ['an empty file', answer(200, ''), 'unreadable'],
  ['a truncated file', answer(200, whole.slice(0, 60)), 'unreadable'],
  ['a torn read', { kind: 'cut-off' }, 'unreadable'],
  ['a file of somebody else', answer(200, '{"bookmarks":[]}'), 'unreadable'],
  ['a list', answer(200, '[1,2]'), 'unreadable'],
  ['null', answer(200, 'null'), 'unreadable'],
  ['a megabyte of JSON', answer(200, JSON.stringify('x'.repeat(1e6))), 'unreadable'],
  ['more than can be read', { kind: 'too-large' }, 'unreadable'],
  ['a thousand brackets', answer(200, '['.repeat(1e5)), 'unreadable'],
  ['no registers', answer(200, '{"format":"backnotes-settings","version":1}'), 'unreadable'],
  ['version 1e300', answer(200, whole.replace('"version":1', '"version":1e300')), 'newer'],
  ['a newer version', answer(200, whole.replace('"version":1', '"version":2')), 'newer'],
  [
    'a newer form that cannot be read',
    answer(200, '{"format":"backnotes-settings","version":3,"blob":"…"}'),
    'newer',
  ],
  ['a newer lock', answer(200, '{"format":"backnotes-locked","version":2}'), 'newer'],
  ['a lock without a key', answer(200, '{"format":"backnotes-locked","version":1}'), 'unreadable'],
];

describe.each(ANSWERS)('%s', (_what, given, kind) => {
  test(`is ${kind}: nothing is lost here, nothing is written there`, async () => {
    const server = new FakeWebdav();
    const device = new FakeDevice('aaa');
    device.choose('enabled', false);
    server.fault = ({ method }) => (method === 'GET' ? given : undefined);
    expect(await device.exchange(server.send)).toMatchObject({ kind });
    expect(server.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(server.requests.length).toBeLessThanOrEqual(8);
    expect(device.registers.get('enabled')?.value).toBe(false);
    const pulls = kind === 'newer' && given.kind === 'answer' && given.text.includes('textSize');
    expect(device.registers.has('textSize')).toBe(pulls);
  });

  test('once, and then as it should be, does no harm', async () => {
    const server = new FakeWebdav();
    const device = new FakeDevice('aaa');
    device.choose('enabled', false);
    server.write(whole);
    let first = true;
    server.fault = () => {
      const bad = first ? given : undefined;
      first = false;
      return bad;
    };
    const result = await device.exchange(server.send);
    if (result.kind !== 'in-sync') await device.exchange(server.send);
    expect(Object.keys(JSON.parse(server.text ?? '').registers)).toEqual(['enabled', 'textSize']);
    expect(device.registers.get('textSize')?.value).toBe('large');
  });
});

test.each<[what: string, given: HttpAnswer, kind: string]>([
  ['no writing allowed', answer(403), 'wrong-password'],
  ['no WebDAV', answer(405), 'not-a-folder'],
  ['no room', answer(507), 'full'],
  ['too large', answer(413), 'full'],
  ['a redirect', { kind: 'redirect' }, 'redirect'],
  ['500', answer(500), 'server-trouble'],
  ['a broken line', { kind: 'unreachable' }, 'unreachable'],
  ['no such folder', answer(404), 'not-a-folder'],
  ['a folder above that is missing', answer(409), 'not-a-folder'],
])('PUT meets %s', async (_what, given, kind) => {
  const server = new FakeWebdav();
  const device = new FakeDevice('aaa');
  server.fault = ({ method }) => (method === 'GET' ? undefined : given);
  expect(await device.exchange(server.send)).toMatchObject({ kind });
  expect(server.text).toBeNull();
});

test('a server that takes files and keeps none is no folder', async () => {
  const server = new FakeWebdav();
  const device = new FakeDevice('aaa');
  server.fault = ({ method }) => (method === 'PUT' ? answer(200, 'thanks') : undefined);
  expect(await device.exchange(server.send)).toEqual({ kind: 'not-a-folder' });
});

test('a deleted file is put there again, and nobody loses a setting', async () => {
  const server = new FakeWebdav();
  const device = new FakeDevice('aaa');
  device.choose('enabled', false);
  await device.exchange(server.send);
  server.write(null);
  expect(await device.exchange(server.send)).toMatchObject({ kind: 'in-sync', puts: 1 });
  expect(JSON.parse(server.text ?? '').registers).toHaveProperty('enabled');
});

describe('a file that cannot be read', () => {
  test.each(['', '{"half', '{"bookmarks":[]}'])(
    'is replaced when the reader asks: %j',
    async (text) => {
      const server = new FakeWebdav();
      const device = new FakeDevice('aaa');
      device.choose('enabled', false);
      server.write(text);
      expect(await device.exchange(server.send)).toEqual({ kind: 'unreadable' });
      expect(server.text).toBe(text);
      const result = await device.exchange(server.send, { replaceUnreadable: true });
      expect(result).toMatchObject({ kind: 'in-sync', puts: 1 });
    },
  );

  test('is never replaced when it turns out to be only torn', async () => {
    const server = new FakeWebdav();
    const device = new FakeDevice('aaa');
    device.choose('enabled', false);
    server.write(whole);
    let reads = 0;
    server.fault = ({ method }) => {
      if (method !== 'GET' || reads > 1) return undefined;
      reads += 1;
      return { kind: 'cut-off' };
    };
    await device.exchange(server.send, { replaceUnreadable: true });
    expect(Object.keys(JSON.parse(server.text ?? '').registers)).toEqual(['enabled', 'textSize']);
  });
});
