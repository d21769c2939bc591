import type { CorpusCase, Label } from './corpus-case.ts';

/** One mark that the extension made in a case. */
export interface Mark {
  text: string;
  note: string;
  start: number;
  end: number;
  why: string;
}

/** A label and the mark that covers most of it. */
export interface Hit {
  label: Label;
  mark: Mark;
  /** Same first and last character. */
  exact: boolean;
  /** The mark's note is (one of) the label's. */
  rightNote: boolean;
}

/** How the marks of one case compare with its labels. */
export interface Comparison {
  case: CorpusCase;
  marks: Mark[];
  hits: Hit[];
  /** Labels that no mark touches. */
  missed: Label[];
  /** Marks that touch no label. */
  wrong: Mark[];
}

interface Span {
  start: number;
  end: number;
}

/** Compares marks with labels: they belong together where they share at least one character. */
export function compareMarks(labelled: CorpusCase, marks: readonly Mark[]): Comparison {
  const hits: Hit[] = [];
  const missed: Label[] = [];
  for (const label of labelled.labels) {
    const mark = marks.reduce<Mark | null>(
      (best, each) => (shared(label, each) > (best ? shared(label, best) : 0) ? each : best),
      null,
    );
    if (mark) {
      const exact = mark.start === label.start && mark.end === label.end;
      hits.push({ label, mark, exact, rightNote: label.notes.includes(mark.note) });
    } else {
      missed.push(label);
    }
  }
  const wrong = marks.filter((mark) => labelled.labels.every((label) => shared(label, mark) === 0));
  return { case: labelled, marks: [...marks], hits, missed, wrong };
}

/** How many characters two spans have in common. */
function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
