import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRegisters } from '../../../components/sync/compare-registers.ts';
import { merge } from '../../../components/sync/merge.ts';
import { nextRegister } from '../../../components/sync/next-register.ts';
import type { Register } from '../../../components/sync/register.ts';
import { arbitraryRegister, arbitraryRegisterMap as maps, NOW } from './arbitrary-register.ts';

const register = (part: Partial<Register>): Register => ({
  value: true,
  time: 10,
  device: 'a',
  schema: 1,
  ...part,
});

describe('merge', () => {
  test('is commutative, associative and idempotent', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(maps, maps, maps, (a, b, c) => {
        expect(new Map(merge(a, b))).toEqual(new Map(merge(b, a)));
        expect(new Map(merge(merge(a, b), c))).toEqual(new Map(merge(a, merge(b, c))));
        expect(new Map(merge(a, a))).toEqual(a);
      }),
      { numRuns: 2000 },
    );
  });

  test('loses no name, and keeps a register of one side that neither side beats', () => {
    fc.assert(
      fc.property(maps, maps, (a, b) => {
        const merged = merge(a, b);
        expect(new Set(merged.keys())).toEqual(new Set([...a.keys(), ...b.keys()]));
        for (const [name, kept] of merged) {
          const sides = [a.get(name), b.get(name)].filter((one) => one !== undefined);
          expect(sides).toContainEqual(kept);
          for (const side of sides) expect(compareRegisters(kept, side)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('changes neither side', () => {
    const a = new Map([['enabled', register({ time: 1 })]]);
    merge(a, new Map([['enabled', register({ time: 2 })]]));
    expect(a.get('enabled')?.time).toBe(1);
  });

  test.each([
    ['the later time', register({ time: 9, value: 'old' }), register({ time: 10, device: '0' })],
    ['then the device', register({ device: 'a', value: 'z' }), register({ device: 'b' })],
    ['then the schema', register({ value: 'z' }), register({ schema: 2 })],
    ['then the value', register({ value: { a: 1, b: 2 } }), register({ value: { b: 3, a: 1 } })],
  ])('%s decides', (_, less, more) => {
    expect(merge(new Map([['x', less]]), new Map([['x', more]])).get('x')).toBe(more);
    expect(merge(new Map([['x', more]]), new Map([['x', less]])).get('x')).toBe(more);
  });

  test('does not mind the order of keys in a value', () => {
    const one = register({ value: { a: 1, b: [2] } });
    expect(compareRegisters(one, register({ value: { b: [2], a: 1 } }))).toBe(0);
  });

  test('a name such as __proto__ is only a name', () => {
    const merged = merge(new Map([['__proto__', register({ value: { polluted: 1 } })]]), new Map());
    expect(merged.get('__proto__')?.value).toEqual({ polluted: 1 });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a new choice', () => {
  test('always beats what it replaces, whatever the clocks say', () => {
    fc.assert(
      fc.property(
        arbitraryRegister,
        fc.nat(NOW),
        fc.constantFrom('a', 'b'),
        (seen, now, device) => {
          const next = nextRegister({ value: 1, schema: 1, replaced: seen }, now, device);
          expect(compareRegisters(next, seen)).toBeGreaterThan(0);
          expect(next.time).toBeGreaterThanOrEqual(now);
        },
      ),
    );
  });
});
