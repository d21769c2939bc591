import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { casePage } from '../../../scripts/score/case-page.ts';
import { readCases } from '../../../scripts/score/read-cases.ts';
import { splitOf } from '../../../scripts/score/split-of.ts';

const cases = readCases();
const NOTES = new Set(readdirSync('content/en/notes').map((name) => name.replace(/\.md$/, '')));

describe('the labelled set', () => {
  it('has at least 360 cases in the mix that its README names', () => {
    const share = (about: string) =>
      cases.filter((each) => each.about === about).length / cases.length;
    expect(cases.length).toBeGreaterThanOrEqual(360);
    expect(share('back')).toBeGreaterThan(0.45);
    expect(share('other-health')).toBeGreaterThan(0.12);
    expect(share('general')).toBeGreaterThan(0.25);
  });

  it('has an id of its own for every case, and no page twice', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
  });

  it.each(cases.map((each) => [each.id, each] as const))('%s is labelled soundly', (_, each) => {
    let last = 0;
    for (const label of each.labels) {
      expect(each.text.slice(label.start, label.end)).toBe(label.text);
      expect(label.text).toBe(label.text.trim());
      expect(label.text).not.toMatch(/^[\s.,;:]|[\s.,;:]$/);
      expect(label.start).toBeGreaterThanOrEqual(last);
      expect(label.notes.filter((note) => !NOTES.has(note))).toEqual([]);
      expect(nthIndex(each.text, label.text, label.occurrence)).toBe(label.start);
      last = label.end;
    }
    if (each.about === 'general') expect(each.labels).toEqual([]);
  });

  it('shows every case as a page with the very text that its labels count in', () => {
    for (const each of cases) {
      const [, body = ''] = /<body>([\s\S]*)<\/body>/.exec(casePage(each)) ?? [];
      expect(unescaped(body.replace(/<[^>]+>/g, ''))).toBe(each.text);
    }
  });

  it('names a source for every case, and every source says its licence', () => {
    const licences = readFileSync('tests/corpus/licenses.md', 'utf8');
    for (const source of new Set(cases.map((each) => each.source))) {
      expect(licences).toContain(`## ${source}\n`);
    }
  });
});

describe('the split', () => {
  it('puts about half of the cases, and of the labels, on each side', () => {
    const dev = cases.filter(({ id }) => splitOf(id) === 'dev');
    const labels = (some: typeof cases) =>
      some.reduce((sum, { labels: all }) => sum + all.length, 0);
    expect(dev.length / cases.length).toBeGreaterThan(0.42);
    expect(dev.length / cases.length).toBeLessThan(0.58);
    expect(labels(dev) / labels(cases)).toBeGreaterThan(0.4);
    expect(labels(dev) / labels(cases)).toBeLessThan(0.6);
  });

  it('never moves a case', () => {
    const known = { 'forum-001': 'dev', 'general-001': 'test', 'radiology-001': 'dev' };
    for (const [id, split] of Object.entries(known)) expect(splitOf(id)).toBe(split);
  });
});

/** Where the n-th occurrence of `part` in `text` begins; overlapping ones count. */
function nthIndex(text: string, part: string, n: number): number {
  let at = -1;
  for (let count = 0; count < n; count += 1) at = text.indexOf(part, at + 1);
  return at;
}

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
