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
    'own-back': cueList('own-back'),
    carers: cueList('carers'),
    faint: cueList('faint'),
    'silent-notes': cueList('silent-notes'),
    'faint-notes': cueList('faint-notes'),
    'place-notes': cueList('place-notes'),
    parts: cueList('parts'),
    everyday: cueList('everyday'),
    health: cueList('health'),
    trouble: cueList('trouble'),
    creatures: cueList('creatures'),
    vets: cueList('vets'),
    company: cueList('company'),
    people: cueList('people'),
    'other-parts': cueList('other-parts'),
    complaints: cueList('complaints'),
    elsewhere: cueList('elsewhere'),
  },
  'write the lists gate, back, perhaps-back, own-back, carers, faint, silent-notes, faint-notes, place-notes, parts, everyday, health, trouble, creatures, vets, company, people, other-parts, complaints and elsewhere',
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
  if (!result.success) return { gate: [], cues: NO_CUES, mistakes };
  const {
    gate,
    carers,
    faint,
    parts,
    everyday,
    back,
    health,
    trouble,
    creatures,
    vets,
    company,
    people,
    complaints,
    elsewhere,
  } = result.output;
  const cues: ContextCues = {
    back,
    perhapsBack: result.output['perhaps-back'],
    ownBack: result.output['own-back'],
    carers,
    faint,
    silentNotes: result.output['silent-notes'],
    faintNotes: result.output['faint-notes'],
    placeNotes: result.output['place-notes'],
    parts,
    everyday,
    health,
    trouble,
    creatures,
    vets,
    company,
    people,
    otherParts: result.output['other-parts'],
    complaints,
    elsewhere,
  };
  return { gate, cues, mistakes };
}

const NO_CUES: ContextCues = {
  back: [],
  perhapsBack: [],
  ownBack: [],
  carers: [],
  faint: [],
  silentNotes: [],
  faintNotes: [],
  placeNotes: [],
  parts: [],
  everyday: [],
  health: [],
  trouble: [],
  creatures: [],
  vets: [],
  company: [],
  people: [],
  otherParts: [],
  complaints: [],
  elsewhere: [],
};
