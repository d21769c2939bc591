import { expect, test } from 'vitest';
import { readKnowledge } from '../../../components/knowledge/read-knowledge.ts';
import { noteOf } from './note-of.ts';

test('what every object of the language has is no note, and no source', () => {
  const json = JSON.stringify({ notes: { sciatica: noteOf('sciatica', {}) }, sources: {} });
  const { notes, sources } = readKnowledge(json)();
  expect(notes.sciatica).toEqual(noteOf('sciatica', {}));
  for (const id of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
    expect(notes[id], id).toBeUndefined();
    expect(sources[id], id).toBeUndefined();
  }
});
