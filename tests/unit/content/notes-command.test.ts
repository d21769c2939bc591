import { expect, test } from 'vitest';
import type { Mistake } from '../../../content/build/mistake.ts';
import { printCheck } from '../../../scripts/notes/print-check.ts';
import { averageGrade, printList } from '../../../scripts/notes/print-list.ts';

const mistake = (file: string, line: number, severity: Mistake['severity']): Mistake => ({
  file: `content/en/notes/${file}`,
  line,
  message: 'mend it',
  severity,
});
const mistakes = [mistake('mri.md', 3, 'error'), mistake('xray.md', 7, 'warning')];

test('check prints every mistake on a line and fails on errors', () => {
  expect(printCheck(mistakes, [], 2)).toEqual({
    lines: [
      'content/en/notes/mri.md:3  mend it',
      'content/en/notes/xray.md:7  warning: mend it',
      '2 notes: 1 mistake, 1 warning',
    ],
    failed: true,
  });
  expect(printCheck([], [], 2)).toEqual({
    lines: ['2 notes: no mistakes, no warnings'],
    failed: false,
  });
});

test.each([
  'xray.md',
  './content/en/notes/xray.md',
  '/home/somebody/backnotes/content/en/notes/xray.md',
])('check of one file: %s', (file) => {
  const { lines, failed } = printCheck(mistakes, [file], 2);
  expect(lines).toEqual([
    'content/en/notes/xray.md:7  warning: mend it',
    '1 of 2 notes: no mistakes, 1 warning',
  ]);
  expect(failed).toBe(false);
});

test('list aligns its columns and ends with the average grade', () => {
  const report = { forms: 3, words: 99, sources: 2, reviewed: '2026-11-22' };
  const reports = [
    { ...report, id: 'mri', title: 'MRI', grade: 4 },
    { ...report, id: 'bed-rest', title: 'Bed rest', grade: 5.5 },
  ];
  expect(printList(reports)).toEqual([
    'id        title     forms  words  grade  sources  reviewed',
    'mri       MRI           3     99    4.0        2  2026-11-22',
    'bed-rest  Bed rest      3     99    5.5        2  2026-11-22',
    'average grade 4.8',
  ]);
  expect(averageGrade([])).toBe(0);
});
