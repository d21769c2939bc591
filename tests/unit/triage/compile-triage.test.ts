import { describe, expect, it } from 'vitest';
import { compileTriage } from '../../../content/build/compile-triage.ts';
import { readContent } from '../../../content/build/read-content.ts';

const FILE = 'content/en/triage.yaml';
const text = readContent('en').triage?.text ?? '';

/** The messages for the file with one change, as `line message`; the change must be one. */
function mistakes(from: string, to: string, known = {}): string {
  if (!text.includes(from)) throw new Error(`"${from}" is not in the file; mend this test`);
  try {
    compileTriage(text.replace(from, to), FILE, known);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}
const lineOf = (words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

describe('compileTriage', () => {
  it('takes the file as it is', () => {
    expect(mistakes('version: 1', 'version: 1')).toBe('');
  });

  it('names file, line and what to do for a field that is missing or misspelt', () => {
    const misspelt = mistakes('        floor: today', '        flor: today');
    expect(misspelt).toContain(`${FILE}:${lineOf('        floor: today')} `);
    expect(misspelt).toContain('did you mean `floor`?');
    expect(mistakes('- id: emergency', '- idd: emergency')).toContain('add `id:`');
    expect(mistakes('reviewed: 2026-11-22', 'reviewed: today')).toContain(`${FILE}:`);
  });

  it('names a level, rule, answer, source or note that does not exist', () => {
    expect(mistakes('floor: today', 'floor: tody')).toContain('did you mean `today`?');
    expect(mistakes('rule: fall\n', 'rule: fal\n')).toContain('did you mean `fall`?');
    expect(mistakes('[under-1-week]', '[under-1-weeks]')).toContain('did you mean `under-1-week`?');
    const known = { sources: new Set(['nhs-sciatica']), notes: new Set(['sciatica']) };
    const unknown = mistakes('version: 1', 'version: 1', known);
    expect(unknown).toContain('there is no source `nice-ng59`');
    expect(unknown).toContain('there is no note `muscle-spasm`');
  });

  it('stops where a worse answer would be milder', () => {
    expect(
      mistakes(
        'same: { floor: routine, rule: not-settling }',
        'same: { floor: now, rule: not-settling }',
      ),
    ).toContain('a longer or worse course must not be milder');
    expect(
      mistakes(
        'text: Below the knee\n        floor: routine',
        'text: Below the knee\n        floor: now',
      ),
    ).toContain('choices run from mildest to worst');
    expect(mistakes('counts-as: worse', 'counts-as: better')).toContain(
      '"not sure" must count as the worst answer, `worse`',
    );
  });

  it('stops for a floor without a rule, a rule without a use, and a cell that is missing', () => {
    expect(mistakes('        rule: same-spot\n', '')).toMatch(
      /add `rule:`[\s\S]*no answer uses this rule/,
    );
    expect(mistakes('      worse: { floor: days, rule: getting-worse }\n', '')).toContain(
      'add the cell `worse:`',
    );
  });

  it('stops for two answers or questions of one id, and for days out of order', () => {
    expect(mistakes('- id: poo', '- id: pee')).toContain('`pee` is there twice');
    expect(mistakes('- id: trend', '- id: duration')).toContain('`duration` is there twice');
    expect(mistakes('from-day: 14', 'from-day: 5')).toContain('must be later than day 7');
    expect(mistakes('from-day: 0', 'from-day: 1')).toContain('the first of them 0');
  });

  it('names the line of YAML that cannot be read', () => {
    expect(mistakes('version: 1', 'version: [1')).toMatch(
      /triage\.yaml:\d+ this is not valid YAML/,
    );
  });
});
