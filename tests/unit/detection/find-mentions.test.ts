import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../components/detection/find-mentions.ts';
import type { LexiconData } from '../../../components/detection/lexicon.ts';
import { NO_SURROUNDINGS } from '../../../components/detection/surroundings.ts';
import { createVocabulary } from '../../../components/detection/vocabulary.ts';

const data: LexiconData = {
  notes: [
    {
      note: 'low-back-pain',
      group: 'condition',
      always: ['low back pain', 'back pain', 'back ache', 'LBP'],
      nearBack: [],
    },
    {
      note: 'herniated-disc',
      group: 'condition',
      always: ['herniated disc', 'slipped disc'],
      nearBack: ['herniation'],
    },
    { note: 'intervertebral-disc', group: 'anatomy', always: ['spinal disc'], nearBack: ['disc'] },
    {
      note: 'muscle-strain',
      group: 'condition',
      always: ['back strain'],
      nearBack: ['strain', 'muscle strain'],
    },
    { note: 'spinal-tumor', group: 'condition', always: ['spinal tumor'], nearBack: [] },
    { note: 'injury', group: 'condition', always: ['back injury'], nearBack: [] },
    { note: 'lumbar-spine', group: 'anatomy', always: [], nearBack: ['spine'] },
  ],
  falseFriends: ['optic disc', 'strain of bacteria', 'compact disc', 'pain back'],
  cues: {
    perhapsBack: [],
    ownBack: [],
    carers: [],
    otherParts: [],
    complaints: [],
    faint: [],
    silentNotes: [],
    faintNotes: [],
    placeNotes: [],
    parts: ['lumbar'],
    everyday: [],
    trouble: [],
    creatures: ['dog'],
    vets: [],
    company: [],
    people: ['my'],
    back: ['lumbar', 'lower back', 'spine'],
    health: ['pain'],
    elsewhere: ['knee', 'optic', 'bacteria'],
  },
};
const vocabulary = createVocabulary(data);
const found = (text: string, surroundings = {}): string[] =>
  findMentions(text, { ...NO_SURROUNDINGS, ...surroundings }, vocabulary).mentions.map(
    ({ note, start, end }) => `${note}:${text.slice(start, end)}`,
  );

describe('forms, as pages write them', () => {
  it.each([
    ['Back pain is common.', 'low-back-pain:Back pain'],
    ['BACK PAIN', 'low-back-pain:BACK PAIN'],
    ['his back-ache', 'low-back-pain:back-ache'],
    ['a backache', 'low-back-pain:backache'],
    ['two backaches', 'low-back-pain:backaches'],
    ['low\u2011back pain', 'low-back-pain:low\u2011back pain'],
    ['low\u2013back\u00a0pain', 'low-back-pain:low\u2013back\u00a0pain'],
    ['back\n   pain', 'low-back-pain:back\n   pain'],
    ['herni\u00adated disc', 'herniated-disc:herni\u00adated disc'],
    ['a her\u200bniated d\u200bisk', 'herniated-disc:her\u200bniated d\u200bisk'],
    ['herniated disks', 'herniated-disc:herniated disks'],
    ['the herniated disc\u2019s core', 'herniated-disc:herniated disc'],
    ['spinal tumours', 'spinal-tumor:spinal tumours'],
    ['LBP', 'low-back-pain:LBP'],
    ['back injuries', 'injury:back injuries'],
    ['a narrowed L5-S1', 'vertebra:L5-S1'],
    ['a lumbar level, L4/5', 'vertebra:L4/5'],
    ['lumbar: L4\u2013L5', 'vertebra:L4\u2013L5'],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'lbp', // an acronym needs its capitals
    'Hold on to your back. Pain is next.',
    'the back (pain)',
    'setback painting',
    'Take the back, pain or no pain',
    'L4-L7 load balancer',
  ])('nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes the longest form and never overlaps', () => {
    expect(found('low back pain')).toEqual(['low-back-pain:low back pain']);
  });
});

describe('sense', () => {
  it('marks a general word near a back cue', () => {
    expect(found('A disc in the lower back')).toEqual(['intervertebral-disc:disc']);
    expect(found('a herniated disc; the herniation may shrink')).toHaveLength(2);
  });
  it('leaves a general word alone without evidence', () => {
    expect(found('The disc fell on the floor.')).toEqual([]);
    expect(found('a knee strain')).toEqual([]);
  });
  it('leaves false friends alone, even on a page about backs', () => {
    const surroundings = { title: 'Lower back pain', heading: 'Lumbar' };
    expect(found('The optic disc and the lower back', surroundings)).toEqual([]);
    expect(found('Get your pain back.')).toEqual([]);
    expect(found('a strain of bacteria', surroundings)).toEqual([]);
  });
  it('follows title and heading where the passage says nothing', () => {
    expect(found('The disc dries out.', { title: 'Lower back', heading: 'Lumbar' })).toHaveLength(
      1,
    );
    expect(found('The disc dries out.', { title: 'Lower back' })).toHaveLength(1);
  });
  it('needs less where the title tells no subject, more where it tells another', () => {
    const heading = 'Lower back';
    expect(found('The disc dries out.', { title: 'Welcome', heading })).toHaveLength(1);
    expect(found('The disc dries out.', { title: 'Knees', heading })).toEqual([]);
    const dense = { pageCues: 2, pageLength: 400 };
    expect(found('The disc dries out.', { title: 'Welcome', ...dense })).toHaveLength(1);
    expect(found('The disc dries out.', { title: 'Knees', ...dense })).toEqual([]);
    const sparse = { pageCues: 2, pageLength: 40_000 };
    expect(found('The disc dries out.', { title: 'Welcome', ...sparse })).toEqual([]);
  });
  it('prefers the nearer subject', () => {
    expect(found('lower back pain, and later a knee strain')).toEqual(['low-back-pain:back pain']);
  });
});

describe('evidence that falls away', () => {
  it('a cue that is itself a general word still speaks for others', () => {
    expect(found('Ease the strain on the spine.')).toContain('muscle-strain:strain');
  });
  it('a word that another subject claims speaks for nobody', () => {
    expect(found('The compact disc, lumbar or not; a new strain came.')).toEqual([
      'muscle-strain:strain',
    ]);
    expect(found('The optic spine, and a new strain.')).toEqual([]);
  });
});
