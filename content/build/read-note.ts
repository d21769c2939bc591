import * as v from 'valibot';
import type { ContentFile } from './content-file.ts';
import { explainIssue } from './explain-issue.ts';
import { type FrontMatter, frontMatter } from './front-matter.ts';
import type { Mistake } from './mistake.ts';
import { type NoteBody, noteBody } from './note-body.ts';
import { splitNote } from './split-note.ts';
import { yamlLines } from './yaml-lines.ts';

/** A note file taken apart; nothing in it has been compared with other files yet. */
export interface NoteDraft {
  file: string;
  /** Name of the file without `.md`: the id that the note should have. */
  name: string;
  /** The fields that are there and in shape; `mistakes` says what is wrong with the others. */
  fields: Partial<FrontMatter>;
  /** All fields; null when one is missing or misshapen. */
  front: FrontMatter | null;
  body: NoteBody;
  /** The file's line of a field or list item of the front matter. */
  lineOf(path: readonly (string | number)[]): number;
  mistakes: Mistake[];
}

const FIELDS = [
  ...Object.keys(frontMatter.entries),
  ...['always', 'near-back', 'parts', 'change', 'mesh', 'icd-10'],
];

/** Reads one note file; never throws, `mistakes` says what is wrong. */
export function readNote({ file, text }: ContentFile): NoteDraft {
  const name = file.replace(/^.*\//, '').replace(/\.md$/, '');
  const split = splitNote(text);
  const mistakes: Mistake[] = [];
  const complain = (line: number, message: string) =>
    mistakes.push({ file, line, message, severity: 'error' });
  if (!split) {
    complain(1, 'begin the file with front matter: fields between two lines of `---`');
    return {
      file,
      name,
      fields: {},
      front: null,
      body: noteBody(file, text),
      lineOf: () => 1,
      mistakes,
    };
  }

  const yaml = yamlLines(file, split.frontMatter, 2);
  mistakes.push(...yaml.mistakes);
  let fields: Partial<FrontMatter> = {};
  let front: FrontMatter | null = null;
  if (yaml.mistakes.length === 0) {
    const isMap = typeof yaml.value === 'object' && !Array.isArray(yaml.value);
    const value = isMap ? (yaml.value ?? {}) : {};
    const result = v.safeParse(frontMatter, value);
    if (result.success) front = result.output;
    fields = result.success ? result.output : goodFields(value as Record<string, unknown>);
    for (const issue of result.issues ?? []) {
      const { path, message } = explainIssue(issue, 'the front matter', FIELDS);
      complain(yaml.lineOf(path), message);
    }
  }
  const body = noteBody(file, split.body);
  mistakes.push(...body.mistakes);
  return { file, name, fields, front, body, lineOf: yaml.lineOf, mistakes };
}

/** The fields that are in shape on their own, so that one mistake does not hide others. */
function goodFields(value: Record<string, unknown>): Partial<FrontMatter> {
  const good = Object.entries(frontMatter.entries).flatMap(([field, schema]) => {
    const result = v.safeParse(schema as v.GenericSchema, value[field]);
    return field in value && result.success ? [[field, result.output]] : [];
  });
  return Object.fromEntries(good);
}
