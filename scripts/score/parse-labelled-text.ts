import type { CaseBlock, Label } from './corpus-case.ts';

const LABEL = /\[([^[\]\n]+)\]\(([a-z0-9|-]+)\)/g;

const MARKERS: readonly (readonly [string, CaseBlock['kind']])[] = [
  ['## ', 'h2'],
  ['# ', 'h1'],
  ['- ', 'li'],
];

/**
 * Reads the text of a case: a line is a block (`# ` h1, `## ` h2, `- ` list item, else a paragraph),
 * and a label is written in place as `[words](note-id)`, or `[words](one-note|other-note)`.
 * @throws Error when a bracket is left that is part of no label
 */
export function parseLabelledText(source: string): {
  blocks: CaseBlock[];
  text: string;
  labels: Label[];
} {
  const blocks: CaseBlock[] = [];
  const found: Omit<Label, 'occurrence'>[] = [];
  let text = '';
  for (const line of source.split('\n')) {
    if (line.trim() === '') continue;
    const [marker, kind] = MARKERS.find(([start]) => line.startsWith(start)) ?? ['', 'p' as const];
    if (blocks.length > 0) text += '\n';
    const blockStart = text.length;
    let last = marker.length;
    for (const match of line.matchAll(LABEL)) {
      const [whole, words = '', notes = ''] = match;
      text += line.slice(last, match.index);
      found.push({
        text: words,
        notes: notes.split('|'),
        start: text.length,
        end: text.length + words.length,
      });
      text += words;
      last = match.index + whole.length;
    }
    text += line.slice(last);
    blocks.push({ kind, text: text.slice(blockStart) });
  }
  const stray = /.{0,20}[[\]].{0,20}/.exec(text);
  if (stray) throw new Error(`a bracket that is part of no label: "${stray[0]}"`);
  const labels = found.map((label) => ({ ...label, occurrence: occurrenceAt(text, label) }));
  return { blocks, text, labels };
}

function occurrenceAt(text: string, label: { text: string; start: number }): number {
  let count = 1;
  for (let at = text.indexOf(label.text); at >= 0 && at < label.start; count += 1) {
    at = text.indexOf(label.text, at + 1);
  }
  return count;
}
