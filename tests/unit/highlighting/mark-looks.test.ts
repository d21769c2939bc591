import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inheritedMarks } from '../../../components/highlighting/inherited-marks.ts';

const read = (path: string): string =>
  readFileSync(join(import.meta.dirname, '../../..', path), 'utf8').replace(/\/\*.*?\*\//gs, '');

/** The declarations of the first rule of a selector, each in its own line. */
function declarationsOf(sheet: string, selector: string): string[] {
  const start = sheet.indexOf(selector);
  if (start < 0) throw new Error(`no rule for ${selector}`);
  const block = sheet.slice(sheet.indexOf('{', start) + 1, sheet.indexOf('}', start));
  return block
    .split(';')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}

const MARKS = read('entrypoints/marks.css');
const OPTIONS = read('entrypoints/options/options.css');
const DRAWN = ['dotted', 'solid', 'wavy', 'tint'] as const;

describe('the looks of the marks', () => {
  test.each(DRAWN)('the settings page shows the %s mark as pages have it', (style) => {
    const onPages = declarationsOf(MARKS, `::highlight(backnotes-${style})`);
    expect(onPages.length).toBeGreaterThan(1);
    expect(declarationsOf(OPTIONS, `.mark-${style}`)).toEqual(onPages);
  });

  test.each(DRAWN)(
    'the %s mark in the ink of the text differs in nothing but the colour',
    (style) => {
      const accent = declarationsOf(MARKS, `::highlight(backnotes-${style})`);
      const text = declarationsOf(MARKS, `::highlight(backnotes-${style}-text)`);
      expect(text).toEqual(accent.map((line) => line.replace('#12907f', 'currentColor')));
      expect(text).not.toEqual(accent);
    },
  );

  test('every mark has a line: none is made by colour alone', () => {
    for (const style of DRAWN) {
      const looks = declarationsOf(MARKS, `::highlight(backnotes-${style})`).join(';');
      expect(looks, style).toMatch(/text-decoration: underline/);
    }
  });

  test('all of it is for screens, so that paper has no marks', () => {
    const outside = MARKS.replace(/@media screen[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
    expect(outside.trim()).toBe('');
  });

  test('the rules can be inherited from the root: no size in them is one of its text', () => {
    const inherited = inheritedMarks(MARKS);
    expect(inherited).toMatch(/:root::highlight\(backnotes-dotted\)/);
    expect(inherited).not.toMatch(/(?<!:root)::highlight/);
    expect(MARKS).not.toMatch(/\d(?:em|ex|ch|lh)\b/);
  });
});
