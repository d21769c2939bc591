import type { Mistake } from './mistake.ts';

/** A mistake on one line: `file:line  what to do`. */
export function mistakeText({ file, line, message, severity }: Mistake): string {
  return `${file}:${line}  ${severity === 'warning' ? 'warning: ' : ''}${message}`;
}
