import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../components/settings/default-settings.ts';
import { resolveSettings } from '../../../components/settings/resolve-settings.ts';
import type { Settings } from '../../../components/settings/settings.ts';
import { settingsToRegisters } from '../../../components/settings/settings-to-registers.ts';
import type { Register } from '../../../components/sync/register.ts';
import { NOW } from '../sync/arbitrary-register.ts';

const at = (value: unknown, time = 5, schema = 1): Register => ({
  value,
  time,
  device: 'other',
  schema,
});
const here = { now: NOW, device: 'here' };
const made = (value: unknown, time = NOW): Register => ({
  value,
  time,
  device: 'here',
  schema: 1,
});

describe('settingsToRegisters', () => {
  test('writes only what changes: the defaults never', () => {
    const { pausedUntil, ...all } = DEFAULT_SETTINGS;
    expect(settingsToRegisters(all, new Map(), here).size).toBe(0);
    expect([...settingsToRegisters({ ...all, hoverDelay: 500 }, new Map(), here)]).toEqual([
      ['hoverDelay', made(500)],
    ]);
  });

  test('going back to a default is a choice and writes a register', () => {
    const registers = new Map([['hoverDelay', at(900)]]);
    expect([...settingsToRegisters({ hoverDelay: 300 }, registers, here)]).toEqual([
      ['hoverDelay', made(300)],
    ]);
  });

  test('beats what the reader was looking at, even from a clock that is ahead', () => {
    const registers = new Map([['enabled', at(false, NOW + 99_999)]]);
    expect(settingsToRegisters({ enabled: true }, registers, here).get('enabled')).toEqual(
      made(true, NOW + 100_000),
    );
  });

  test('lists and groups change by entry', () => {
    const registers = new Map([
      ['off.a.example', at(true)],
      ['off.b.example', at(true)],
    ]);
    const patch: Partial<Settings> = {
      sitesOff: ['b.example', 'c.example'],
      groups: { ...DEFAULT_SETTINGS.groups, sign: false },
    };
    expect([...settingsToRegisters(patch, registers, here).keys()].sort()).toEqual([
      'group.sign',
      'off.a.example',
      'off.c.example',
    ]);
  });

  test('reset leaves no trace of a choice, but registers that say so', () => {
    const registers = new Map([
      ['enabled', at(false)],
      ['group.sign', at(false)],
      ['off.a.example', at(true)],
      ['hidden.sciatica', at(true)],
    ]);
    const { pausedUntil, ...all } = DEFAULT_SETTINGS;
    const changed = settingsToRegisters(all, registers, here);
    expect(changed.size).toBe(4);
    expect(resolveSettings(new Map([...registers, ...changed]))).toEqual(DEFAULT_SETTINGS);
  });

  test('settings of this device alone give no register', () => {
    const patch = { pausedUntil: '2026-11-22T10:00:00Z', syncSitesOff: true };
    expect(settingsToRegisters(patch, new Map(), here).size).toBe(0);
  });

  test.each([
    ['hoverDelay', { hoverDelay: Number.NaN }],
    ['hoverDelay', { hoverDelay: 99_999 }],
    ['highlightStyle', { highlightStyle: 'blink' as 'wavy' }],
    ['pausedUntil', { pausedUntil: 'soon' }],
    ['sitesOff', { sitesOff: ['not a host'] }],
    ['hiddenTerms', { hiddenTerms: ['__proto__'] }],
    ['groups', { groups: { ...DEFAULT_SETTINGS.groups, sign: 1 as unknown as boolean } }],
  ])('refuses a value that %s cannot have', (name, patch) => {
    expect(() => settingsToRegisters(patch, new Map(), here)).toThrow(new RegExp(name));
  });
});
