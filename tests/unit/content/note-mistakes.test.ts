import { describe, expect, test } from 'vitest';
import { NOTE_MISTAKE_CASES } from './note-mistake-cases.ts';
import {
  compileSample,
  complaintsAbout,
  complaintsAfter,
  SAMPLE_FILE,
  SAMPLE_NOTE,
} from './sample-note.ts';

test('a good note has no mistake', () => {
  expect(complaintsAbout(SAMPLE_NOTE)).toEqual([]);
});

describe('each mistake is named with its line and what to do', () => {
  test.each(NOTE_MISTAKE_CASES)('%s', (_name, from, to, complaints) => {
    expect(complaintsAfter(from, to)).toEqual(complaints);
  });

  test('a text that is hard to read, with its hardest sentence', () => {
    const hard =
      'Approximately equivalent functional improvement characteristically accompanies conservative rehabilitation interventions.';
    const [complaint] = complaintsAfter(/Nothing slips[^#]*/, `${hard} ${hard} ${hard}\n\n`);
    expect(complaint).toMatch(
      /^16 the text reads at school grade \d+(\.\d)?; bring it to 9 or below .*“Approximately equivalent/,
    );
  });

  test('YAML that cannot be read', () => {
    const [complaint, ...more] = complaintsAfter('[sciatica, discectomy, mri]', '[sciatica');
    expect(complaint).toMatch(/^1[12] this is not valid YAML: /);
    expect(more.every((line) => line.includes('not valid YAML'))).toBe(true);
  });

  test('an empty file and one that is only front matter', () => {
    expect(complaintsAbout('')).toContain(
      '1 begin the file with front matter: fields between two lines of `---`',
    );
    expect(complaintsAbout('---\n---\n')).toContain('2 add `id:` to the front matter');
  });

  test('line ends of Windows and a byte order mark change nothing', () => {
    expect(complaintsAbout(`\uFEFF${SAMPLE_NOTE.replaceAll('\n', '\r\n')}`)).toEqual([]);
  });

  test('a mistake carries the path of its file', () => {
    const text = SAMPLE_NOTE.replace('title: Herniated disc\n', '');
    expect(compileSample({ file: SAMPLE_FILE, text }).mistakes[0]).toEqual({
      file: SAMPLE_FILE,
      line: 2,
      message: 'add `title:` to the front matter',
      severity: 'error',
    });
  });
});
