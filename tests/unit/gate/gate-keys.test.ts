import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gateKeys, onFrom } from '../../../components/gate/gate-keys.ts';
import { isOnHere } from '../../../components/page/is-on-here.ts';
import { settingsFromStorage } from '../../../components/settings/settings-from-storage.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const register = (value: unknown) => ({ value, time: 1, device: 'a', schema: 1 });

test('a page asks for the switch, the pause and its own site, parents included', () => {
  expect(gateKeys('www.example.org')).toEqual([
    'register.enabled',
    'local.pausedUntil',
    'register.off.www.example.org',
    'register.off.example.org',
  ]);
  expect(gateKeys('localhost')).toContain('register.off.localhost');
});

test('a pause has an end', () => {
  const until = NOW + 60_000;
  expect(onFrom({ 'local.pausedUntil': new Date(until).toISOString() }, NOW)).toBe(until);
  expect(onFrom({ 'local.pausedUntil': 'nonsense' }, NOW)).toBe(0);
});

test('the gate says of any storage what all the settings together say', () => {
  const host = fc.constantFrom(
    'example.org',
    'www.example.org',
    'a.b.example.org',
    'localhost',
    '',
  );
  const stored = fc.oneof(
    fc.boolean().map(register),
    fc.constant({ value: true, time: 1, device: 'a', schema: 2 }),
    fc.constant({ value: true }),
    fc.constant(null),
  );
  const content = fc.record(
    {
      'register.enabled': stored,
      'register.off.example.org': stored,
      'register.off.www.example.org': stored,
      'register.off.localhost': stored,
      'register.off.org': stored,
      'register.badge': stored,
      'local.pausedUntil': fc.constantFrom(
        null,
        'soon',
        7,
        '2026-11-22T11:59:59Z',
        '2026-11-22T12:30:00Z',
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(host, content, (name, all) => {
      const asked = Object.fromEntries(
        Object.entries(all).filter(([key]) => gateKeys(name).includes(key)),
      );
      const isOn = isOnHere(settingsFromStorage(all, NOW), name, NOW);
      expect(onFrom(asked, NOW) <= NOW).toBe(isOn);
    }),
  );
});
