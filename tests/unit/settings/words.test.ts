import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../components/settings/default-settings.ts';
import { differenceSentence } from '../../../components/settings/difference-sentence.ts';
import { exportedRegisters } from '../../../components/settings/exported-registers.ts';
import { importPreview } from '../../../components/settings/import-preview.ts';
import { laterRegisters } from '../../../components/settings/later-registers.ts';
import type { Settings } from '../../../components/settings/settings.ts';
import { settingsDifference } from '../../../components/settings/settings-difference.ts';
import type { Register } from '../../../components/sync/register.ts';
import { NOW } from '../sync/arbitrary-register.ts';

const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../public/_locales/en/messages.json'), 'utf8'),
);
/** Fails for a key that readers would see as itself. */
const translate = (key: string, ...values: string[]): string => {
  const found = messages[key];
  if (!found) throw new Error(`no message ${key}`);
  return found.message.replace(/\$(\d)/g, (_, index) => values[Number(index) - 1] ?? '');
};
const words = {
  translate,
  noteTitle: (id: string) => (id === 'sciatica' ? 'Sciatica' : undefined),
  regionName: (id: string) => (id === 'gb' ? 'United Kingdom' : id),
};
const at = (value: unknown, schema = 1): Register => ({ value, time: 5, device: 'a', schema });

const arbitrarySettings: fc.Arbitrary<Settings> = fc.record({
  ...Object.fromEntries(
    Object.entries(DEFAULT_SETTINGS).map(([name, value]) => [
      name,
      typeof value === 'boolean' ? fc.boolean() : fc.constant(value),
    ]),
  ),
  highlightStyle: fc.constantFrom('dotted', 'solid', 'wavy', 'tint', 'none'),
  mentionChoice: fc.constantFrom('every', 'first-in-section', 'first-on-page'),
  hoverDelay: fc.integer({ min: 0, max: 2000 }),
  textSize: fc.constantFrom('small', 'normal', 'large'),
  groups: fc.record({
    condition: fc.boolean(),
    anatomy: fc.boolean(),
    sign: fc.boolean(),
    test: fc.boolean(),
    treatment: fc.boolean(),
  }),
  region: fc.constantFrom(null, 'gb', 'other'),
  sitesOff: fc.subarray(['a.example', 'b.example']),
  hiddenTerms: fc.subarray(['sciatica', 'of-tomorrow']),
}) as fc.Arbitrary<Settings>;

describe('a difference in words', () => {
  test('every difference that can be has its own whole sentence', () => {
    fc.assert(
      fc.property(arbitrarySettings, arbitrarySettings, (before, after) => {
        const differences = settingsDifference(before, after);
        const sentences = differences.map((one) => differenceSentence(one, words));
        expect(new Set(sentences).size).toBe(differences.length);
        for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z“].*[^$]\.$/u);
      }),
    );
  });

  test('every register a reader can choose shows in the preview', () => {
    // Local-only settings are none; lists show by entry.
    const localOnly = ['pausedUntil', 'syncSitesOff', 'browserSync'];
    const changed: Settings = {
      ...DEFAULT_SETTINGS,
      ...Object.fromEntries(
        Object.entries(DEFAULT_SETTINGS).flatMap(([name, value]) =>
          typeof value === 'boolean' ? [[name, !value]] : [],
        ),
      ),
      highlightStyle: 'wavy',
      mentionChoice: 'first-on-page',
      hoverDelay: 0,
      textSize: 'large',
      region: 'gb',
      groups: { ...DEFAULT_SETTINGS.groups, test: false },
      sitesOff: ['a.example'],
      hiddenTerms: ['sciatica'],
    };
    const shown = settingsDifference(DEFAULT_SETTINGS, changed).map(({ setting }) => setting);
    const all = Object.keys(DEFAULT_SETTINGS).filter((name) => !localOnly.includes(name));
    expect([...shown].sort()).toEqual([...all].sort());
  });

  test.each([
    [
      { setting: 'highlightStyle', before: 'dotted', after: 'solid' },
      'How a term is marked: from “Dotted line” to “Solid line”.',
    ],
    [
      { setting: 'region', before: null, after: 'gb' },
      'Country of the emergency number: from “automatic” to “United Kingdom”.',
    ],
    [
      { setting: 'hiddenTerms', entry: 'sciatica', before: false, after: true },
      '“Sciatica” is hidden: it is not marked on any page.',
    ],
    [
      { setting: 'groups', entry: 'test', before: true, after: false },
      'Tests are no longer marked.',
    ],
    [
      { setting: 'sitesOff', entry: 'a.example', before: true, after: false },
      'Backnotes no longer stays off on a.example.',
    ],
  ] as const)('%j', (difference, sentence) => {
    expect(differenceSentence(difference, words)).toBe(sentence);
  });
});

describe('what leaves and what comes', () => {
  const registers = new Map([
    ['enabled', at(false)],
    ['off.a.example', at(true)],
    ['hoverDelay', at({ x: 1 }, 2)],
    ['language', at('de')],
    ['device.abc', at('Phone')],
  ]);

  test('sites go along only when the reader says so', () => {
    expect(exportedRegisters(registers, true)).toEqual(registers);
    expect([...exportedRegisters(registers, false).keys()]).not.toContain('off.a.example');
    expect(exportedRegisters(registers, false).size).toBe(4);
  });

  test('what a later version wrote is counted, names of devices are not', () => {
    expect(laterRegisters(registers)).toEqual(['hoverDelay', 'language']);
  });

  test('the preview tells what would change, what is for later versions, and when nothing would', () => {
    const here = { now: NOW, device: 'here' };
    const preview = importPreview(new Map(), registers, 'merge', here);
    expect(preview.differences.map(({ setting }) => setting)).toEqual(['enabled', 'sitesOff']);
    expect(preview).toMatchObject({ changes: true, later: 2 });
    expect(importPreview(registers, registers, 'merge', here)).toEqual({
      changes: false,
      differences: [],
      later: 0,
    });
  });
});
