import { describe, expect, test } from 'vitest';
import { fillEmergency } from '../../../components/knowledge/fill-emergency.ts';
import { regionOfLocale } from '../../../components/knowledge/region-of-locale.ts';
import { readContent } from '../../../content/build/read-content.ts';
import { readRegions } from '../../../content/build/read-regions.ts';

const { regions, mistakes } = readRegions(readContent().regions);

test('content/regions.yaml has no mistake and every country that was promised', () => {
  expect(mistakes).toEqual([]);
  const promised =
    'DE FR ES IT NL BE PT SE DK FI IE AT PL GR CZ HU RO BG HR SI SK LT LV EE LU MT CY ' +
    'GB US CA AU NZ IN ZA NO CH TR JP KR CN HK SG BR MX IL AE other';
  expect(regions.map(({ id }) => id)).toEqual(expect.arrayContaining(promised.split(' ')));
  expect(regions.at(-1)?.id).toBe('other');
});

test('numbers are short, and the member states of the EU have 112', () => {
  for (const { id, emergency } of regions) {
    expect(emergency.length, id).toBeLessThanOrEqual(36);
    expect(emergency, id).toMatch(/\d/);
  }
  const union = 'DE FR ES IT NL BE PT SE DK FI IE AT PL GR CZ HU RO BG HR SI SK LT LV EE LU MT CY';
  for (const id of union.split(' ')) {
    expect(regions.find((region) => region.id === id)?.emergency, id).toContain('112');
  }
});

describe('the region of a locale', () => {
  test.each([
    [['en-GB', 'en'], 'GB'],
    [['en', 'de-AT'], 'AT'],
    [['en-US'], 'US'],
    [['EN-us'], 'US'],
    [['en_AU'], 'AU'],
    [['zh-Hant-HK'], 'HK'],
    [['en'], 'other'],
    [['es-419'], 'other'],
    [['is-KP', 'fr-FR'], 'FR'],
    [['', 'not a locale', 'x'], 'other'],
    [[], 'other'],
  ])('%j is %s', (locales, id) => {
    expect(regionOfLocale(locales, regions).id).toBe(id);
  });

  test('a list without a fallback is a mistake of ours', () => {
    expect(() => regionOfLocale(['en'], [])).toThrow('other');
  });
});

test('the number is filled in wherever it belongs, whatever signs it holds', () => {
  const text = 'Call {emergency}. Then call {emergency} again.';
  expect(fillEmergency(text, { emergency: '999 or 112' })).toBe(
    'Call 999 or 112. Then call 999 or 112 again.',
  );
  expect(fillEmergency('{emergency}', { emergency: '$&' })).toBe('$&');
});

test.each([
  [
    '- {id: GB, name: United Kingdom, emergency: 999}',
    '1 `emergency` must be text; put the number in quotes',
  ],
  [
    "- {id: gb, name: United Kingdom, emergency: '999'}",
    '1 `id` must be two capital letters of ISO 3166-1, or `other`',
  ],
  [
    "- {id: GB, name: A, emergency: '9'}\n- {id: GB, name: B, emergency: '9'}",
    '2 `GB` is there twice; remove one',
  ],
  ["- {id: GB, name: A, emergency: '9'}", '1 end the list with the fallback, `id: other`'],
])('a mistake in the list: %s', (text, complaint) => {
  const { mistakes } = readRegions({ file: 'content/regions.yaml', text });
  expect(mistakes.map(({ line, message }) => `${line} ${message}`)).toContain(complaint);
});
