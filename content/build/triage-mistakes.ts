import type { Mistake } from './mistake.ts';

/** What is wrong with a triage file; its message has one line a mistake, `file:line what to do`. */
export class TriageMistakes extends Error {
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
    this.name = 'TriageMistakes';
    this.mistakes = mistakes;
  }
}
