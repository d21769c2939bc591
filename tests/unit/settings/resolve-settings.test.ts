import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../components/settings/default-settings.ts';
import { resolveSettings } from '../../../components/settings/resolve-settings.ts';
import { settingsFromStorage } from '../../../components/settings/settings-from-storage.ts';
import type { Register } from '../../../components/sync/register.ts';
import { NOW } from '../sync/arbitrary-register.ts';
import { expectValidSettings } from './expect-valid-settings.ts';

const at = (value: unknown, schema = 1): Register => ({ value, time: 5, device: 'a', schema });

describe('resolveSettings', () => {
  test('gives the defaults where nothing was chosen', () => {
    expect(resolveSettings(new Map())).toEqual(DEFAULT_SETTINGS);
  });

  test('gives what was chosen', () => {
    const registers = new Map([
      ['enabled', at(false)],
      ['highlightStyle', at('wavy')],
      ['hoverDelay', at(0)],
      ['region', at('gb')],
      ['group.anatomy', at(false)],
      ['off.b.example', at(true)],
      ['off.a.example', at(true)],
      ['off.c.example', at(false)],
      ['hidden.sciatica', at(true)],
    ]);
    const settings = resolveSettings(registers, { pausedUntil: '2026-11-22T10:00:00.000Z' });
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      enabled: false,
      highlightStyle: 'wavy',
      hoverDelay: 0,
      region: 'gb',
      groups: { ...DEFAULT_SETTINGS.groups, anatomy: false },
      sitesOff: ['a.example', 'b.example'],
      hiddenTerms: ['sciatica'],
      pausedUntil: '2026-11-22T10:00:00.000Z',
    });
  });

  test.each([
    ['enabled', 'yes'],
    ['highlightStyle', 'blinking'],
    ['highlightStyle', 'x'.repeat(1_000_000)],
    ['mentionChoice', 3],
    ['hoverDelay', -1],
    ['hoverDelay', 1e300],
    ['hoverDelay', '300'],
    ['textSize', { large: true }],
    ['badge', 'yes'],
    ['cardDay', 1],
    ['region', '<script>'],
    ['group.sign', 'no'],
  ])('a bad value of %s costs that field only', (name, value) => {
    const registers = new Map([
      ['enabled', at(false)],
      ['hoverDelay', at(700)],
      [name, at(value)],
    ]);
    const settings = resolveSettings(registers);
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      enabled: name === 'enabled',
      hoverDelay: name === 'hoverDelay' ? 200 : 700,
    });
  });

  test('a choice of a later version gives the default here', () => {
    const registers = new Map([
      ['highlightStyle', at('wavy', 2)],
      ['off.a.example', at(true, 2)],
    ]);
    expect(resolveSettings(registers)).toEqual(DEFAULT_SETTINGS);
    expect(registers.get('highlightStyle')).toEqual(at('wavy', 2));
  });

  test('the consent to send sites and the pause are never taken from a register', () => {
    const registers = new Map([
      ['syncSitesOff', at(true)],
      ['pausedUntil', at('2030-01-01')],
    ]);
    expect(resolveSettings(registers)).toEqual(DEFAULT_SETTINGS);
  });

  test('list entries that are no host or no note id are left out', () => {
    const names = ['off.', 'off.a b', 'off.<b>', 'hidden.__proto__', 'hidden.', 'off.__proto__'];
    const settings = resolveSettings(new Map(names.map((name) => [name, at(true)])));
    expect(settings.hiddenTerms).toEqual([]);
    expect(settings.sitesOff).toEqual(['__proto__']);
  });
});

describe('settingsFromStorage', () => {
  const keys = fc.oneof(
    fc.constantFrom('register.enabled', 'register.hoverDelay', 'register.groups', 'register.'),
    fc.constantFrom('register.__proto__', '__proto__', 'local.pausedUntil', 'local.syncSitesOff'),
    fc.constantFrom('register.off.a.example', 'register.hidden.x', 'register.group.sign'),
    fc.string(),
  );
  const registerLike = fc.record(
    {
      value: fc.anything(),
      time: fc.oneof(fc.nat(), fc.double(), fc.constantFrom(1e300, -1, Number.NaN, '5', null)),
      device: fc.oneof(fc.string(), fc.anything()),
      schema: fc.oneof(fc.constantFrom(1, 2, 0), fc.anything()),
    },
    { requiredKeys: [] },
  );

  test('never throws, and always gives valid settings, whatever is stored', {
    timeout: 30_000,
  }, () => {
    const content = fc.dictionary(keys, fc.oneof(registerLike, fc.anything(), fc.jsonValue()));
    fc.assert(
      fc.property(content, (stored) => expectValidSettings(settingsFromStorage(stored, NOW))),
      { numRuns: 2000 },
    );
    expect(({} as Record<string, unknown>).value).toBeUndefined();
  });

  test('a stored __proto__ key sets nothing', () => {
    const stored = JSON.parse(
      '{"__proto__": {"enabled": false}, "register.__proto__": {"value": 1}}',
    );
    expect(settingsFromStorage(stored, NOW)).toEqual(DEFAULT_SETTINGS);
  });
});
