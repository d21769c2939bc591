import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readKnowledge } from '../../../components/knowledge/read-knowledge.ts';
import { compileContent } from '../../../content/build/compile-content.ts';
import { mistakeText } from '../../../content/build/mistake-text.ts';
import { noteSchemaText } from '../../../content/build/note-schema-text.ts';
import { CONTENT_FOLDER, readContent } from '../../../content/build/read-content.ts';
import { averageGrade } from '../../../scripts/notes/print-list.ts';
import { CONCEPT_IDS } from './concept-ids.ts';

const content = readContent();
const compiled = compileContent(content, new Date().toISOString().slice(0, 10));

test('the content of this repository has no mistake', () => {
  const errors = compiled.mistakes.filter(({ severity }) => severity === 'error');
  expect(errors.map(mistakeText)).toEqual([]);
});

test('there is a note for every concept', () => {
  expect(Object.keys(compiled.knowledge.notes)).toEqual(expect.arrayContaining([...CONCEPT_IDS]));
  expect(CONCEPT_IDS).toHaveLength(86);
});

test('every note is short and easy, and on average easier', () => {
  expect(compiled.reports).toHaveLength(content.notes.length);
  for (const { id, words, grade } of compiled.reports) {
    expect(words, id).toBeLessThanOrEqual(150);
    expect(grade, id).toBeLessThanOrEqual(9);
  }
  expect(averageGrade(compiled.reports)).toBeLessThanOrEqual(7.5);
});

test('the knowledge survives its way as a string, and is parsed once', () => {
  const read = readKnowledge(JSON.stringify(compiled.knowledge));
  expect(read()).toEqual(compiled.knowledge);
  expect(read()).toBe(read());
});

test('every cited source is there, in canonical keys, and none that nobody cites', () => {
  const { notes, sources } = compiled.knowledge;
  const triage = compiled.triage;
  const citing = [
    ...Object.values(notes),
    ...Object.values(triage?.rules ?? {}),
    ...Object.values(triage?.results ?? {}),
    ...(compiled.episode ? [compiled.episode.course, ...compiled.episode.stages] : []),
  ];
  const cited = new Set(citing.flatMap((part) => part.sources));
  expect([...cited].sort()).toEqual(Object.keys(sources));
  for (const [key, source] of Object.entries(sources)) expect(source.key).toBe(key);
});

test('every form leads to a note that exists', () => {
  for (const { note } of JSON.parse(compiled.lexicon.data).notes) {
    expect(compiled.knowledge.notes).toHaveProperty(note);
  }
});

test('content/note.schema.json is in step; if not, run `npm run -s notes -- schema`', () => {
  expect(readFileSync(`${CONTENT_FOLDER}note.schema.json`, 'utf8')).toBe(noteSchemaText(content));
});
