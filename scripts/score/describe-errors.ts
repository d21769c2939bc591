import type { Comparison } from './compare-marks.ts';

/** Every miss, false mark, wrong note and wrong span of a case with the words around, as lines. */
export function describeErrors({ case: labelled, hits, missed, wrong }: Comparison): string[] {
  const around = (start: number, end: number) => {
    const before = labelled.text.slice(Math.max(0, start - 45), start);
    const after = labelled.text.slice(end, end + 45);
    return `…${before}⟦${labelled.text.slice(start, end)}⟧${after}…`.replace(/\n/g, ' ⏎ ');
  };
  const lines = [
    ...missed.map(
      ({ start, end, notes }) => `  missed       ${notes.join('|')}: ${around(start, end)}`,
    ),
    ...wrong.map(
      ({ start, end, note, why }) => `  false mark   ${note}: ${around(start, end)} (${why})`,
    ),
    ...hits
      .filter(({ rightNote }) => !rightNote)
      .map(
        ({ label, mark }) =>
          `  wrong note   ${mark.note}, not ${label.notes.join('|')}: ${around(label.start, label.end)} (${mark.why})`,
      ),
    ...hits
      .filter(({ exact }) => !exact)
      .map(({ label, mark }) => `  other span   "${mark.text}": ${around(label.start, label.end)}`),
  ];
  return lines.length > 0 ? [`${labelled.id} (${labelled.title})`, ...lines] : [];
}
