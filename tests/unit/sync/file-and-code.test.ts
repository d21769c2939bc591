import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeToRegisters } from '../../../components/sync/code-to-registers.ts';
import { fileToRegisters } from '../../../components/sync/file-to-registers.ts';
import type { Register } from '../../../components/sync/register.ts';
import { codeChecksum, registersToCode } from '../../../components/sync/registers-to-code.ts';
import { registersToFile } from '../../../components/sync/registers-to-file.ts';
import { arbitraryRegisterMap, NOW } from './arbitrary-register.ts';

const at = (value: unknown): Register => ({ value, time: NOW, device: 'abc234', schema: 1 });
const some = new Map([
  ['enabled', at(false)],
  ['__proto__', at({ polluted: true })],
  ['off.www.example.org', at(true)],
]);
const withChecksum = (text: string): string => `${text}.${codeChecksum(text)}`;
const codeOf = (rows: unknown): string =>
  withChecksum(`BN1.${deflateRawSync(JSON.stringify(rows)).toString('base64url')}`);

describe('a settings file', () => {
  test('comes back as it went', () => {
    fc.assert(
      fc.property(arbitraryRegisterMap, (registers) => {
        const read = fileToRegisters(registersToFile(registers, NOW), NOW);
        expect(read).toEqual({ kind: 'ok', registers, unusable: 0 });
      }),
    );
  });

  const file = JSON.parse(registersToFile(some, NOW)) as Record<string, unknown>;
  test.each([
    ['nothing', '', 'not-ours'],
    ['a picture', '\u0089PNG\r\n', 'not-ours'],
    ['a page', '<!doctype html><title>x</title>', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ["another program's file", '{"version": 1, "registers": {}}', 'not-ours'],
    ['a file cut off', registersToFile(some, NOW).slice(0, -20), 'not-ours'],
    ['a newer form', JSON.stringify({ ...file, version: 2 }), 'newer'],
    ['a broken version', JSON.stringify({ ...file, version: 'one' }), 'not-ours'],
    ['registers that are a list', JSON.stringify({ ...file, registers: [] }), 'not-ours'],
    ['1 MB of JSON', JSON.stringify({ ...file, more: 'x'.repeat(1_000_000) }), 'too-large'],
    ['nesting without end', '['.repeat(200_000), 'not-ours'],
  ])('%s is refused', (_, text, kind) => {
    expect(fileToRegisters(text, NOW)).toEqual({ kind });
  });

  test('leaves out what is no register, and sets nothing by __proto__', () => {
    const text = registersToFile(some, NOW).replace(/"enabled": \{/, '"x": {"time": 1e300}, $&');
    const read = fileToRegisters(text, NOW);
    expect(read).toEqual({ kind: 'ok', registers: some, unusable: 1 });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => void fileToRegisters(text, NOW)),
    );
  });
});

describe('a settings code', () => {
  test('comes back as it went, and through the line ends of a mail', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRegisterMap, async (registers) => {
        const code = await registersToCode(registers);
        expect(code).toMatch(/^BN1\.[\w-]*\.\w{7}$/);
        const mailed = ` ${code.replace(/.{40}/g, '$&\r\n')}\n`;
        expect(await codeToRegisters(mailed, NOW)).toEqual({ kind: 'ok', registers, unusable: 0 });
      }),
      { numRuns: 50 },
    );
  });

  test('with any one character changed it is refused', { timeout: 30_000 }, async () => {
    const code = await registersToCode(some);
    for (let index = 0; index < code.length; index += 1) {
      for (const other of ['A', 'z', '0', '-', '.', '!']) {
        if (code[index] === other) continue;
        const changed = code.slice(0, index) + other + code.slice(index + 1);
        const { kind } = await codeToRegisters(changed, NOW);
        expect(['damaged', 'not-ours'], `${other} at ${index}`).toContain(kind);
      }
      const cut = await codeToRegisters(code.slice(0, index), NOW);
      expect(['damaged', 'not-ours']).toContain(cut.kind);
    }
  });

  test.each([
    ['nothing', '', 'not-ours'],
    ['a sentence', 'Call me tomorrow.', 'not-ours'],
    ['a newer form', withChecksum('BN2.anything'), 'newer'],
    ['a body that is not packed', withChecksum('BN1.AAAA'), 'not-ours'],
    ['a body that is no list', codeOf({ a: 1 }), 'not-ours'],
    ['a body that grows without end', codeOf('x'.repeat(3_000_000)), 'not-ours'],
    ['1 MB of text', 'BN1.'.repeat(250_000), 'too-large'],
  ])('%s is refused', async (_, code, kind) => {
    expect(await codeToRegisters(code, NOW)).toEqual({ kind });
  });

  test('leaves out rows that are no registers', async () => {
    const rows = [
      ['enabled', false, NOW, 'a', 1],
      ['x', 1, 1e300, 'a', 1],
      7,
      [3, 1, 1, 'a', 1],
      [],
    ];
    const read = await codeToRegisters(codeOf(rows), NOW);
    expect(read).toMatchObject({ kind: 'ok', unusable: 4 });
  });

  test('is short', async () => {
    const registers = new Map(
      Array.from({ length: 15 }, (_, index) => [
        `setting${index}`,
        { ...at(true), time: NOW + index * 77_777 },
      ]),
    );
    const code = await registersToCode(registers);
    expect(code.length).toBeLessThan(400);
  });

  test('more than a code may hold is said, not cut off', async () => {
    const registers = new Map([['huge', at('x'.repeat(300_000))]]);
    await expect(registersToCode(registers)).rejects.toThrow(RangeError);
  });
});
