import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRegister } from '../../../components/sync/parse-register.ts';
import { registersToStorage } from '../../../components/sync/registers-to-storage.ts';
import { storedRegisters } from '../../../components/sync/stored-registers.ts';
import { readSyncItems, toSyncItems } from '../../../components/sync/sync-items.ts';
import { arbitraryRegisterMap, NOW } from './arbitrary-register.ts';

const good = { value: true, time: NOW, device: 'a', schema: 1 };
const YEAR = 366 * 24 * 3600 * 1000;
let deep: unknown = 1;
for (let level = 0; level < 50_000; level += 1) deep = [deep];

describe('parseRegister', () => {
  test.each([
    ['nothing', null],
    ['a text', 'register'],
    ['an array', [1, 2]],
    ['no time', { ...good, time: undefined }],
    ['a time that is a text', { ...good, time: '12' }],
    ['a negative time', { ...good, time: -1 }],
    ['a broken time', { ...good, time: Number.NaN }],
    ['an endless time', { ...good, time: Number.POSITIVE_INFINITY }],
    ['a time of 1e300', { ...good, time: 1e300 }],
    ['a time in parts', { ...good, time: 1.5 }],
    ['a time eleven years ahead', { ...good, time: NOW + 11 * YEAR }],
    ['no device', { ...good, device: '' }],
    ['a device that is a number', { ...good, device: 7 }],
    ['an endless device', { ...good, device: 'x'.repeat(65) }],
    ['no schema', { ...good, schema: undefined }],
    ['schema 0', { ...good, schema: 0 }],
    ['no value', { ...good, value: undefined }],
    ['a value that is not JSON', { ...good, value: new Date() }],
    ['a value nested beyond reason', { ...good, value: deep }],
  ])('refuses %s', (_, raw) => {
    expect(parseRegister(raw, NOW)).toBeNull();
  });

  test('takes a register nine years ahead, and drops fields it does not know', () => {
    const raw = { ...good, time: NOW + 9 * YEAR, more: 1 };
    expect(parseRegister(raw, NOW)).toEqual({ ...good, time: NOW + 9 * YEAR });
  });

  test('a clock that fell back to 1970 makes no register absurd', () => {
    expect(parseRegister(good, 0)).toEqual(good);
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void parseRegister(raw, NOW)));
  });
});

test('registers come back from storage.local and storage.sync as they went', () => {
  fc.assert(
    fc.property(arbitraryRegisterMap, (registers) => {
      const local = JSON.parse(JSON.stringify(registersToStorage(registers)));
      expect(storedRegisters(local, NOW)).toEqual(registers);
      const remote = JSON.parse(JSON.stringify(toSyncItems(registers)));
      expect(readSyncItems(remote, NOW).registers).toEqual(registers);
    }),
  );
});
