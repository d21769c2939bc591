import { describe, expect, test } from 'vitest';
import { deviceNames } from '../../../components/sync/device-names.ts';
import { otherDevices } from '../../../components/sync/other-devices.ts';
import { LONGEST_SCAN, qrPlan } from '../../../components/sync/qr-plan.ts';
import type { Register } from '../../../components/sync/register.ts';
import { registersToCode } from '../../../components/sync/registers-to-code.ts';
import { registersToFile } from '../../../components/sync/registers-to-file.ts';
import { textToRegisters } from '../../../components/sync/text-to-registers.ts';
import { NOW } from './arbitrary-register.ts';

const at = (value: unknown, device = 'a'): Register => ({ value, time: 5, device, schema: 1 });
const some = new Map([
  ['enabled', at(false)],
  ['device.b', at('Firefox on phone', 'b')],
]);

describe('textToRegisters', () => {
  test('takes a file and a code, wherever each is given', async () => {
    const whole = { kind: 'ok', registers: some, unusable: 0 };
    expect(await textToRegisters(registersToFile(some, NOW), NOW)).toEqual(whole);
    expect(await textToRegisters(`\n ${await registersToCode(some)}\n`, NOW)).toEqual(whole);
  });

  test.each([
    ['nothing', '', 'empty'],
    ['only spaces', ' \n\t ', 'empty'],
    ['a sentence', 'Call me tomorrow.', 'not-ours'],
    ['a PDF', '%PDF-1.7\n%\u00e2\u00e3', 'not-ours'],
    ['a picture', '\u0089PNG\r\n', 'not-ours'],
    ['half a code', 'BN1.AAAA', 'damaged'],
    ['1 MB of JSON', `{"a":"${'x'.repeat(1_000_000)}"}`, 'too-large'],
    ['1 MB of code', 'BN1.'.repeat(250_000), 'too-large'],
    ['1 MB of spaces', ' '.repeat(1_000_000), 'too-large'],
  ])('%s is refused as %s', async (_, text, kind) => {
    expect((await textToRegisters(text, NOW)).kind).toBe(kind);
  });
});

describe('device names', () => {
  test('are those that readers gave, on one line', () => {
    const names = deviceNames(
      new Map([
        ['device.a', at('  Desk\n')],
        ['device.b', at('')],
        ['device.c', at(7)],
        ['device.d', at('🦴'.repeat(60))],
        ['device.e', at('\u202egnitteS\u0007')],
        ['enabled', at('x')],
      ]),
    );
    expect(names.get('a')).toBe('Desk');
    expect([...(names.get('d') ?? '')]).toHaveLength(40);
    expect(names.get('e')).toBe('gnitteS');
    expect([...names.keys()]).toEqual(['a', 'd', 'e']);
  });

  test('other devices are all but this one', () => {
    expect(otherDevices(some, 'a')).toEqual(['b']);
    expect(otherDevices(some, undefined)).toEqual(['a', 'b']);
  });
});

describe('the QR picture', () => {
  /** The picture as rows of 0 and 1, drawn from its path. */
  const drawn = (text: string): string[] => {
    const plan = qrPlan(text);
    if (!plan) throw new Error('too long');
    const rows = Array.from({ length: plan.size }, () => Array<number>(plan.size).fill(0));
    for (const [, x, y, width] of plan.path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      rows[Number(y)]?.fill(1, Number(x), Number(x) + Number(width));
    }
    return rows.map((row) => row.join(''));
  };

  test('has a quiet border of four and an eye in three corners', () => {
    const rows = drawn('BN1.abc.1234567');
    const size = rows.length;
    const eye = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
    const corner = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
    expect(corner(4, 4)).toEqual(eye);
    expect(corner(size - 11, 4)).toEqual(eye);
    expect(corner(4, size - 11)).toEqual(eye);
    for (const row of rows) expect(row).toMatch(/^0000.*0000$/);
    for (const row of [...rows.slice(0, 4), ...rows.slice(-4)]) expect(row).toMatch(/^0+$/);
  });

  test('is not drawn where a camera would fail', () => {
    expect(qrPlan('x'.repeat(LONGEST_SCAN))?.size).toBeLessThanOrEqual(89 + 8);
    expect(qrPlan('x'.repeat(LONGEST_SCAN + 1))).toBeNull();
  });
});
