import { describe, expect, test } from 'vitest';
import { lookUpNote } from '../../../components/controls/look-up-note.ts';
import { createVocabulary } from '../../../components/detection/vocabulary.ts';

const vocabulary = createVocabulary({
  notes: [
    { note: 'disc', group: 'anatomy', always: ['spinal disc'], nearBack: ['disc'] },
    { note: 'herniated-disc', group: 'condition', always: ['slipped disc'], nearBack: [] },
    { note: 'mri-scan', group: 'test', always: [], nearBack: ['MRI'] },
  ],
  falseFriends: ['compact disc'],
  cues: {
    back: [],
    perhapsBack: [],
    ownBack: [],
    carers: [],
    otherParts: [],
    complaints: [],
    faint: [],
    health: [],
    trouble: [],
    creatures: [],
    vets: [],
    company: [],
    people: [],
    elsewhere: [],
    silentNotes: [],
    faintNotes: [],
    placeNotes: [],
    parts: [],
    everyday: [],
  },
});

describe('looking up selected words', () => {
  test.each([
    ['slipped disc', 'herniated-disc'],
    ['  My Slipped\nDiscs, ', 'herniated-disc'],
    ['disc', 'disc'],
    ['the disc and the slipped disc', 'herniated-disc'],
    ['MRI', 'mri-scan'],
    ['compact disc', null],
    ['mri', null],
    ['weather', null],
    ['', null],
    ['… — !', null],
  ])('"%s" leads to %s', (text, note) => {
    expect(lookUpNote(text, vocabulary)).toBe(note);
  });

  test('a passage is no term', () => {
    expect(lookUpNote(`${'a long sentence '.repeat(20)} slipped disc`, vocabulary)).toBeNull();
  });
});
