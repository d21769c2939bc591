import { describe, expect, test } from 'vitest';
import { createFileLock } from '../../../components/webdav/file-lock.ts';
import { FakeDevice } from './fake-device.ts';
import { FakeWebdav } from './fake-webdav.ts';

const passphrase = 'Käse im Rücken 7';

test('a locked file shows nothing, and opens with the passphrase alone', async () => {
  const locked = await createFileLock(passphrase).lock('{"off.secret.example":1}');
  expect(locked).not.toContain('secret');
  expect(JSON.parse(locked)).toMatchObject({ format: 'backnotes-locked', version: 1 });
  // The same letters, typed on a keyboard that composes them in another way.
  const again = createFileLock(passphrase.normalize('NFD'));
  expect(await again.unlock(locked)).toEqual({
    kind: 'unlocked',
    text: '{"off.secret.example":1}',
  });
  expect(await createFileLock('wrong').unlock(locked)).toEqual({ kind: 'locked' });
  expect(await createFileLock('').unlock(locked)).toEqual({ kind: 'locked' });
  const changed = JSON.parse(locked);
  changed.data = changed.data.replace(/^./, changed.data.startsWith('A') ? 'B' : 'A');
  expect(await again.unlock(JSON.stringify(changed))).toEqual({ kind: 'locked' });
});

test('the same text is never locked to the same letters', async () => {
  const lock = createFileLock(passphrase);
  expect(await lock.lock('x')).not.toBe(await lock.lock('x'));
});

test.each([
  ['{"format":"backnotes-locked","version":1}', 'not-ours'],
  ['{"format":"backnotes-locked","version":1,"salt":"%","iv":"","data":"","rounds":1}', 'not-ours'],
  [
    '{"format":"backnotes-locked","version":1,"salt":"","iv":"","data":"","rounds":1e9}',
    'not-ours',
  ],
  ['{"format":"backnotes-locked","version":1,"salt":"","iv":"","data":"","rounds":-1}', 'not-ours'],
  ['{"format":"backnotes-locked","version":9}', 'newer'],
  ['{"half of backnotes-locked', 'plain'],
])('%s is %s', async (text, kind) => {
  expect(await createFileLock('p').unlock(text)).toMatchObject({ kind });
});

describe('devices with a passphrase', () => {
  test('meet in a locked file, and one without is told and writes nothing', async () => {
    const server = new FakeWebdav();
    const [a, b, c] = [new FakeDevice('aaa'), new FakeDevice('bbb'), new FakeDevice('ccc')];
    a.choose('enabled', false);
    b.choose('textSize', 'large');
    c.choose('badge', false);
    await a.exchange(server.send, { passphrase });
    await b.exchange(server.send, { passphrase });
    await a.exchange(server.send, { passphrase });
    expect(a.registers.get('textSize')?.value).toBe('large');
    expect(server.text).not.toContain('textSize');
    const before = server.text;
    expect(await c.exchange(server.send)).toEqual({ kind: 'locked' });
    expect(await c.exchange(server.send, { passphrase: 'other' })).toEqual({ kind: 'locked' });
    expect(server.text).toBe(before);
  });

  test('lock a file that was in clear, even when there is nothing new', async () => {
    const server = new FakeWebdav();
    const device = new FakeDevice('aaa');
    device.choose('textSize', 'large');
    await device.exchange(server.send);
    expect(server.text).toContain('textSize');
    expect(await device.exchange(server.send, { passphrase })).toMatchObject({ kind: 'in-sync' });
    expect(server.text).not.toContain('textSize');
    expect(await device.exchange(server.send, { passphrase })).toMatchObject({ puts: 0 });
  });
});
