import { describe, expect, test } from 'vitest';
import { createNoteSearch } from '../../../components/library/search-notes.ts';
import { contentOfDisk } from './content-of-disk.ts';
import { noteOf } from './note-of.ts';

const NOTES = [
  noteOf('in-text', { title: 'Aspirin', whatHelps: ['It may ease a spasm.'] }),
  noteOf('in-lead', { title: 'Bath', lead: 'Warm water for a spasm.' }),
  noteOf('in-form', { title: 'Cramp' }),
  noteOf('in-title', { title: 'Back muscle spasm' }),
  noteOf('at-start', { title: 'Spasm of the bowel' }),
  noteOf('the-title', { title: 'Spasm' }),
  noteOf('elsewhere', { title: 'Knee', lead: 'A joint.' }),
];
const FORMS = [
  {
    note: 'in-form',
    group: 'condition' as const,
    always: ['charley horse', 'leg spasm'],
    nearBack: [],
  },
];
const search = createNoteSearch(NOTES, FORMS);
const found = (words: string) => search(words).hits.map(({ note }) => note.id);

test('title comes before form, form before lead, lead before text; a closer fit before a looser', () => {
  expect(found('spasm')).toEqual([
    'the-title',
    'at-start',
    'in-title',
    'in-form',
    'in-lead',
    'in-text',
  ]);
});

test('a note that is found by another name says by which', () => {
  expect(search('charley').hits).toEqual([{ note: NOTES[2], form: 'charley horse' }]);
  expect(search('knee').hits).toEqual([{ note: NOTES[6], form: null }]);
});

test('every word counts, wherever in a note it stands', () => {
  expect(found('muscle back')).toEqual(['in-title']);
  expect(found('cramp charley')).toEqual(['in-form']);
  expect(found('bath water')).toEqual(['in-lead']);
});

test('a note with some of the words is offered only when none has all', () => {
  expect(search('bowel')).toMatchObject({ complete: true });
  const results = search('broken knee');
  expect(results.complete).toBe(false);
  expect(results.hits.map(({ note }) => note.id)).toEqual(['elsewhere']);
});

test('no words, and words that say nothing, find nothing', () => {
  expect(search('')).toEqual({ hits: [], complete: true });
  expect(search(' – ')).toEqual({ hits: [], complete: true });
  expect(search('a of xyzzy')).toEqual({ hits: [], complete: false });
});

describe('over the notes of this repository', () => {
  const { notes, forms } = contentOfDisk();
  const searchAll = createNoteSearch(notes, forms);
  const first = (words: string) => searchAll(words).hits[0]?.note.id;

  test.each([
    ['herniated disc', 'herniated-disc'],
    ['HERNIATED DISK', 'herniated-disc'],
    ['slipped disk', 'herniated-disc'],
    ['slipped d', 'herniated-disc'],
    ['hernia', 'herniated-disc'],
    ['sciatica', 'sciatica'],
    ['scíatica', 'sciatica'],
    ['backache', 'low-back-pain'],
    ['facet arthritis', 'facet-joint-osteoarthritis'],
    ['paracetamol', 'acetaminophen'],
    ['ibuprofen', 'nsaid'],
    ['mri', 'mri'],
    ['x ray', 'xray'],
    ['x-ray', 'xray'],
    ['xray', 'xray'],
    ['back spasms', 'muscle-spasm'],
    ['steroid injection', 'epidural-steroid-injection'],
    ['tumour', 'spinal-tumor'],
    ['physio', 'physical-therapy'],
  ])('“%s” leads to %s', (words, id) => {
    expect(first(words)).toBe(id);
  });

  // Thousands of searches: what is lost is collected, as a busy machine takes its time to expect.
  const patient = 60_000;
  const idsFor = (words: string) => searchAll(words).hits.map(({ note }) => note.id);

  test('as it is typed, a title is never lost', { timeout: patient }, () => {
    const typed = notes.flatMap(({ id, title }) =>
      Array.from({ length: title.length - 2 }, (_, at) => ({ id, words: title.slice(0, at + 3) })),
    );
    expect(typed.length).toBeGreaterThan(notes.length);
    expect(typed.filter(({ id, words }) => !idsFor(words).includes(id))).toEqual([]);
  });

  test('every note is the first to be found by its title', () => {
    expect(notes.filter(({ id, title }) => first(title) !== id)).toEqual([]);
  });

  test('every note is found by each of its forms', { timeout: patient }, () => {
    const written = forms.flatMap(({ note, always, nearBack }) =>
      [...always, ...nearBack].map((form) => ({ note, form })),
    );
    expect(written.length).toBeGreaterThan(1000);
    expect(written.filter(({ note, form }) => !idsFor(form).includes(note))).toEqual([]);
  });
});
