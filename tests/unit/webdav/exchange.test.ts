import { describe, expect, test } from 'vitest';
import { fileToRegisters } from '../../../components/sync/file-to-registers.ts';
import { NOW } from '../sync/arbitrary-register.ts';
import { FakeDevice } from './fake-device.ts';
import { answer, FakeWebdav, type Habit } from './fake-webdav.ts';

const held = (server: FakeWebdav): Record<string, unknown> =>
  JSON.parse(server.text ?? '{}').registers ?? {};

describe.each<Habit>(['strict', 'sloppy', 'tagless', 'wrong-tag'])('on a %s server', (habit) => {
  test('two devices come to the same state, and a third with defaults changes nobody', async () => {
    const server = new FakeWebdav(habit);
    const [a, b, c] = [new FakeDevice('aaa'), new FakeDevice('bbb'), new FakeDevice('ccc')];
    a.choose('hoverDelay', 500);
    b.choose('textSize', 'large');
    expect(await a.exchange(server.send)).toEqual({ kind: 'in-sync', device: 'aaa', puts: 1 });
    expect(await b.exchange(server.send)).toMatchObject({ kind: 'in-sync', device: 'bbb' });
    expect(await c.exchange(server.send)).toEqual({ kind: 'in-sync', device: 'bbb', puts: 0 });
    await a.exchange(server.send);
    expect(new Map([...a.registers].sort())).toEqual(new Map([...b.registers].sort()));
    expect(c.registers.size).toBe(2);
    expect(fileToRegisters(server.text ?? '', NOW)).toMatchObject({ kind: 'ok', unusable: 0 });
  });

  test('100 rounds at the same moment: nothing is lost, and both come to rest alike', async () => {
    const server = new FakeWebdav(habit);
    const [a, b] = [new FakeDevice('aaa'), new FakeDevice('bbb')];
    for (let round = 1; round <= 100; round += 1) {
      a.choose(`hidden.a${round}`, true, NOW + round);
      b.choose(`hidden.b${round}`, true, NOW + round);
      a.choose('hoverDelay', round, NOW + round);
      b.choose('hoverDelay', -round, NOW + round);
      await Promise.all([a.exchange(server.send), b.exchange(server.send)]);
    }
    await a.exchange(server.send);
    await b.exchange(server.send);
    await a.exchange(server.send);
    expect(a.registers.size).toBe(201);
    expect(new Map([...a.registers].sort())).toEqual(new Map([...b.registers].sort()));
    // The same moment: the device decides, on both sides alike.
    expect(a.registers.get('hoverDelay')?.value).toBe(-100);
    expect(Object.keys(held(server))).toHaveLength(201);
  });
});

describe('what is written', () => {
  test('only with a condition that the server can keep to', async () => {
    const server = new FakeWebdav('strict');
    const device = new FakeDevice('aaa');
    await device.exchange(server.send);
    expect(server.puts[0]?.headers).toMatchObject({ 'if-none-match': '*' });
    device.choose('enabled', false);
    await device.exchange(server.send);
    expect(server.puts[1]?.headers).toMatchObject({ 'if-match': '"1"' });
    const weak = server.text ?? '';
    server.fault = ({ method }) =>
      method === 'GET' && server.puts.length === 2
        ? answer(200, weak, { tag: 'W/"2"' })
        : undefined;
    device.choose('enabled', true, NOW + 1);
    await device.exchange(server.send);
    expect(server.puts[2]?.headers).not.toHaveProperty('if-match');
  });

  test('every write is looked at again, and what was lost is written anew', async () => {
    const server = new FakeWebdav('sloppy');
    const device = new FakeDevice('aaa');
    device.choose('enabled', false);
    let swallowed = 0;
    server.fault = ({ method }) => {
      if (method !== 'PUT' || swallowed > 0) return undefined;
      swallowed += 1;
      return answer(201);
    };
    expect(await device.exchange(server.send)).toMatchObject({ kind: 'in-sync', puts: 2 });
    expect(held(server)).toHaveProperty('enabled');
  });

  test.each([409, 412, 423])('after %i it looks again, later and later', async (status) => {
    const server = new FakeWebdav('strict');
    const device = new FakeDevice('aaa');
    server.write(JSON.stringify({ format: 'backnotes-settings', version: 1, registers: {} }));
    device.choose('enabled', false);
    let refusals = 0;
    server.fault = ({ method }) => {
      if (method !== 'PUT' || refusals >= 3) return undefined;
      refusals += 1;
      // Somebody else writes in between, so that the tag stays in use.
      server.write(`${server.text} `);
      return answer(status);
    };
    expect(await device.exchange(server.send)).toMatchObject({ kind: 'in-sync' });
    expect(device.waits).toEqual([100, 200, 400, 400]);
  });

  test('when others never stop writing, it gives up and has lost nothing', async () => {
    const server = new FakeWebdav('strict');
    const device = new FakeDevice('aaa');
    device.choose('enabled', false);
    server.fault = ({ method }) => (method === 'PUT' ? answer(423) : undefined);
    expect(await device.exchange(server.send)).toEqual({ kind: 'busy' });
    expect(server.puts.length).toBeLessThanOrEqual(8);
    expect(device.registers.get('enabled')?.value).toBe(false);
  });

  test('entries that are no register, and fields of a later version, stay in the file', async () => {
    const server = new FakeWebdav();
    const device = new FakeDevice('aaa');
    const absurd = { value: 1, time: 1e300, device: 'x', schema: 1 };
    const later = { value: { deep: [1] }, time: 5, device: 'x', schema: 9 };
    server.write(
      `{"format":"backnotes-settings","version":1,"later":{"a":1},"registers":
        {"__proto__":{"value":1,"time":2,"device":"x","schema":1},"hoverDelay":${JSON.stringify(absurd)},
        "textSize":"what","sparkles":${JSON.stringify(later)}}}`,
    );
    device.registers = new Map([['hoverDelay', { value: 300, time: 7, device: 'aaa', schema: 1 }]]);
    device.choose('enabled', false);
    expect(await device.exchange(server.send)).toMatchObject({ kind: 'in-sync', puts: 1 });
    const file = JSON.parse(server.text ?? '');
    expect(file.later).toEqual({ a: 1 });
    expect(file.registers.hoverDelay).toEqual(absurd);
    expect(file.registers.textSize).toBe('what');
    expect(file.registers.sparkles).toEqual(later);
    expect(Object.hasOwn(file.registers, '__proto__')).toBe(true);
    expect(device.registers.get('sparkles')).toEqual(later);
    expect(({} as { value?: unknown }).value).toBeUndefined();
    // A fresh choice of the reader is what replaces it.
    device.choose('hoverDelay', 400);
    await device.exchange(server.send);
    expect(held(server).hoverDelay).toMatchObject({ value: 400 });
  });

  test('what may not leave does not, and is taken out when that is asked', async () => {
    const server = new FakeWebdav();
    const device = new FakeDevice('aaa');
    const isSite = (name: string) => name.startsWith('off.');
    device.choose('off.news.example', true);
    device.mayLeave = (name) => !isSite(name);
    await device.exchange(server.send);
    expect(held(server)).toEqual({});
    device.mayLeave = () => true;
    await device.exchange(server.send);
    expect(Object.keys(held(server))).toEqual(['off.news.example']);
    device.mayLeave = (name) => !isSite(name);
    device.takeOut = isSite;
    await device.exchange(server.send);
    expect(held(server)).toEqual({});
    expect(device.registers.has('off.news.example')).toBe(true);
  });

  test('a folder that is not there is made once', async () => {
    for (const habit of ['strict', 'sloppy'] as const) {
      const server = new FakeWebdav(habit);
      server.folderThere = false;
      const device = new FakeDevice('aaa');
      expect(await device.exchange(server.send)).toMatchObject({ kind: 'in-sync' });
      expect(server.requests.filter(({ method }) => method === 'MKCOL')).toHaveLength(1);
    }
  });
});

test('an old version and a new one take turns, and what only the new one knows survives', async () => {
  const server = new FakeWebdav();
  const [old, later] = [new FakeDevice('old'), new FakeDevice('new')];
  later.choose('sparkles', { pattern: 'stars' }, NOW, 7);
  later.choose('highlightStyle', { pattern: 'stars' }, NOW, 2);
  for (let round = 1; round <= 20; round += 1) {
    old.choose('hoverDelay', round, NOW + round);
    later.choose('sparkles', { pattern: 'stars', round }, NOW + round, 7);
    await later.exchange(server.send);
    await old.exchange(server.send);
  }
  await later.exchange(server.send);
  expect(later.registers.get('sparkles')?.value).toEqual({ pattern: 'stars', round: 20 });
  expect(later.registers.get('highlightStyle')?.schema).toBe(2);
  expect(later.registers.get('hoverDelay')?.value).toBe(20);
  expect(new Map([...old.registers].sort())).toEqual(new Map([...later.registers].sort()));
});

test.each([-24, 24])(
  'a clock that is %i hours off loses no edit that comes after another',
  async (hours) => {
    const server = new FakeWebdav();
    const [a, b] = [new FakeDevice('aaa'), new FakeDevice('bbb')];
    b.now = NOW + hours * 3_600_000;
    b.choose('hoverDelay', 100);
    await b.exchange(server.send);
    await a.exchange(server.send);
    const seen = a.registers.get('hoverDelay');
    a.choose('hoverDelay', 200, Math.max(NOW, (seen?.time ?? 0) + 1));
    await a.exchange(server.send);
    await b.exchange(server.send);
    expect(b.registers.get('hoverDelay')?.value).toBe(200);
  },
);
