import * as v from 'valibot';
import type { ContextCues } from '../../components/detection/lexicon.ts';
import type { ContentFile } from './content-file.ts';
import { explainIssue } from './explain-issue.ts';
import type { Mistake } from './mistake.ts';
import { yamlLines } from './yaml-lines.ts';

const cueList = (field: string) =>
  v.array(
    v.pipe(
      v.string(`each line of \`${field}\` must be text; put it in quotes`),
      v.trim(),
      v.nonEmpty(),
    ),
    `\`${field}\` must be a list of words`,
  );
const context = v.strictObject(
  {
    gate: cueList('gate'),
    back: cueList('back'),
    'perhaps-back': cueList('perhaps-back'),
    'silent-notes': cueList('silent-notes'),
    health: cueList('health'),
    elsewhere: cueList('elsewhere'),
  },
  'write the lists gate, back, perhaps-back, silent-notes, health and elsewhere',
);

/** Reads content/<language>/context.yaml: the words that tell what a passage is about. */
export function readContext({ file, text }: ContentFile): {
  /** Stems of the gate. */
  gate: string[];
  cues: ContextCues;
  mistakes: Mistake[];
} {
  const { value, lineOf, mistakes } = yamlLines(file, text);
  const result = v.safeParse(context, value);
  for (const issue of result.issues ?? []) {
    const { path, message } = explainIssue(issue, 'this list', Object.keys(context.entries));
    mistakes.push({ file, line: lineOf(path), message, severity: 'error' });
  }
  if (!result.success) {
    const cues = { back: [], perhapsBack: [], silentNotes: [], health: [], elsewhere: [] };
    return { gate: [], cues, mistakes };
  }
  const { gate, 'perhaps-back': perhapsBack, 'silent-notes': silentNotes, ...rest } = result.output;
  return { gate, cues: { ...rest, perhapsBack, silentNotes }, mistakes };
}
