import type { Note } from '../../../components/knowledge/note.ts';

/** A note with nothing in it but what a test gives. */
export function noteOf(id: string, fields: Partial<Note> = {}): Note {
  return {
    id,
    title: id,
    group: 'condition',
    lead: '',
    whatItIs: [],
    whatHelps: [],
    seeSomeoneWhen: [],
    related: [],
    sources: [],
    reviewed: '2026-11-22',
    ...fields,
  };
}
