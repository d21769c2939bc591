import type { Mistake } from '../../content/build/mistake.ts';
import { mistakeText } from '../../content/build/mistake-text.ts';

/**
 * The lines of `notes check`: every mistake as `file:line  message`, then one line that sums up.
 * @param files show only mistakes of files whose path ends like one of these; empty shows all
 */
export function printCheck(
  mistakes: readonly Mistake[],
  files: readonly string[],
  notes: number,
): { lines: string[]; failed: boolean } {
  const wanted = files.map((file) => file.replaceAll('\\', '/').replace(/^\.?\//, ''));
  const shown = mistakes.filter(
    ({ file }) =>
      wanted.length === 0 ||
      wanted.some((name) => name.endsWith(file) || `/${file}`.endsWith(`/${name}`)),
  );
  const lines = shown.map(mistakeText);
  const errors = shown.filter(({ severity }) => severity === 'error').length;
  const warnings = shown.length - errors;
  const subject = wanted.length > 0 ? `${wanted.length} of ${notes} notes` : `${notes} notes`;
  lines.push(`${subject}: ${count(errors, 'mistake')}, ${count(warnings, 'warning')}`);
  return { lines, failed: errors > 0 };
}

function count(number: number, thing: string): string {
  return `${number === 0 ? 'no' : number} ${thing}${number === 1 ? '' : 's'}`;
}
