import fc from 'fast-check';
import type { Register } from '../../../components/sync/register.ts';

export const NOW = Date.UTC(2026, 10, 22);

/** Registers with few times, devices and values, so that ties of every kind come up often. */
export const arbitraryRegister: fc.Arbitrary<Register> = fc.record({
  value: fc.oneof(
    fc.constantFrom(true, false, null, 'dotted', 1),
    fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown),
  ),
  time: fc.oneof(fc.nat(3), fc.nat(NOW)),
  device: fc.constantFrom('a', 'b', 'zz9'),
  schema: fc.constantFrom(1, 1, 2, 7),
});

/** Names of today, of later versions, and those that break careless objects. */
export const arbitraryName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('enabled', 'hoverDelay', 'off.example.org', 'hidden.sciatica', 'group.sign'),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'off.__proto__', ''),
  fc.string({ maxLength: 6 }),
);

export const arbitraryRegisterMap = fc
  .array(fc.tuple(arbitraryName, arbitraryRegister), { maxLength: 8 })
  .map((entries) => new Map(entries));
