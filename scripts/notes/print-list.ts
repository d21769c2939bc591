import type { NoteReport } from '../../content/build/compile-notes.ts';

const COLUMNS = ['id', 'title', 'forms', 'words', 'grade', 'sources', 'reviewed'] as const;

/** The lines of `notes list`: a table with aligned columns, then the average grade. */
export function printList(reports: readonly NoteReport[]): string[] {
  const rows = reports.map((report) =>
    COLUMNS.map((column) =>
      column === 'grade' ? report.grade.toFixed(1) : String(report[column]),
    ),
  );
  const table = [[...COLUMNS], ...rows];
  const widths = COLUMNS.map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  );
  const isNumber = (column: number) => column >= 2 && column <= 5;
  const lines = table.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isNumber(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
  return [...lines, `average grade ${averageGrade(reports)}`];
}

/** Mean school grade of the notes, to one decimal. */
export function averageGrade(reports: readonly NoteReport[]): number {
  const sum = reports.reduce((total, { grade }) => total + grade, 0);
  return Math.round((sum / Math.max(1, reports.length)) * 10) / 10;
}
