import { describe, expect, it } from 'vitest';
import { marksIn } from './real-vocabulary.ts';

const BACK_PAGE = { title: 'Low back pain', heading: 'What helps', pageCues: 4, pageLength: 900 };

describe('false friends', () => {
  it.each([
    'The optic disc looked pale.',
    'a compact disc of folk songs',
    'a new strain of bacteria',
    'The bacterial strain resists two drugs.',
    'oesophageal spasm after a cold drink',
    'esophageal spasms',
    'aortic stenosis with a murmur',
    'bladder spasms at night',
    'two scoops of ice cream',
    'nuclear fusion in a reactor',
    'the spine of a book',
    'the book spine was torn',
    'Back then, prices were lower.',
    'a retinal disc and a macular degeneration',
    'the hard disk failed',
    'tie a knot in the rope',
    'cold fusion was claimed in 1989',
    'a hip fracture',
    'epidural during labour',
  ])('nothing in %j, alone or on a page about the back', (text) => {
    expect(marksIn(text)).toEqual([]);
    expect(marksIn(text, BACK_PAGE)).toEqual([]);
  });

  it.each(['cervical disc herniation', 'pinched nerve in the neck', 'a cervical vertebra'])(
    'the neck is not the back: %j',
    (text) => {
      expect(marksIn(text)).toEqual([]);
    },
  );
});

it.each([
  ['Dr. Spine treats back pain.', ['low-back-pain: back pain']],
  ['Dr Spine treats back pain.', ['low-back-pain: back pain']],
  ['The coccyx does the heavy lifting.', ['sacrum-coccyx: coccyx']],
  [
    'Heavy lifting hurts a bad back.',
    ['posture-ergonomics: Heavy lifting', 'low-back-pain: bad back'],
  ],
  ['Back pain is a mental strain.', ['low-back-pain: Back pain']],
  ['Her back is fine, after the necessary adjustments.', []],
  [
    'The natural spinal curve of a bad back',
    ['lumbar-spine: natural spinal curve', 'low-back-pain: bad back'],
  ],
])('a name or a figure of speech is none of ours: %j', (text, marks) => {
  expect(marksIn(text)).toEqual(marks);
});

describe('general words', () => {
  it.each([
    ['disc', 'intervertebral-disc'],
    ['strain', 'muscle-strain'],
    ['spasm', 'muscle-spasm'],
    ['MRI', 'mri'],
    ['massage', 'massage'],
    ['ibuprofen', 'nsaid'],
    ['physical therapy', 'physical-therapy'],
    ['fusion', 'spinal-fusion'],
    ['red flags', 'red-flags'],
  ])('%s: near the back, on a page about it, and nowhere else', (word, note) => {
    const mark = `${note}: ${word}`;
    expect(marksIn(`Lumbar spine: ${word}.`)).toContain(mark);
    expect(marksIn(`Ask about ${word}.`, BACK_PAGE)).toEqual([mark]);
    expect(marksIn(`Ask about ${word}.`)).toEqual([]);
    expect(marksIn(`Ask about ${word} for the knee.`, BACK_PAGE)).toEqual([]);
  });

  it('of everyday need a nearer cue', () => {
    const far = 'and then there was much talk of other things that went on for a long while, ';
    expect(marksIn(`My sciatica is bad ${far}${far}so I tried ibuprofen.`)).toContain(
      'nsaid: ibuprofen',
    );
    expect(marksIn(`My sciatica is bad ${far}${far}so I tried heat.`)).toEqual([
      'sciatica: sciatica',
    ]);
  });
});

describe('a page or passage about something else', () => {
  it('leaves the place alone where another organ hurts', () => {
    const text = 'The pain is felt in the lower back or the side.';
    expect(marksIn(text)).toEqual(['lumbar-spine: lower back']);
    expect(marksIn(text, { title: 'Kidney stones' })).toEqual([]);
    expect(marksIn(`A kidney stone in the ureter: ${text}`)).toEqual([]);
  });
  it('reads a passage that speaks of the back throughout for itself, under any title', () => {
    const title = 'Re: sinus or migraine?';
    const answer =
      'My low back pain came with radiculopathy, and the lumbar spine showed degenerative disc disease. ' +
      'The doctor who looked at all of the pictures with me for a while last week said arthritis.';
    expect(marksIn(answer, { title })).toContain('spondylosis: arthritis');
    expect(
      marksIn(`Back pain came too. ${'More was said. '.repeat(6)}Then arthritis.`, { title }),
    ).not.toContain('spondylosis: arthritis');
  });
  it('does not take scoliosis among signs of an illness for its subject', () => {
    expect(marksIn('Seizures - Protruding tongue - Scoliosis - Short stature')).toEqual([
      'scoliosis: Scoliosis',
    ]);
    expect(marksIn('She wears a brace.', { title: 'Scoliosis', pageCues: 0 })).toEqual([
      'lumbar-support: brace',
    ]);
  });
  it('takes the spinal cord as evidence of nothing but itself', () => {
    expect(marksIn('The disease harms the brain and spinal cord. Massage is pleasant.')).toEqual([
      'spinal-canal: spinal cord',
    ]);
  });
  it.each([
    ['The spinous process of each vertebral body held up the sail.', 'Dinosaur sails'],
    ['A fossil with long spinous processes and a slender lumbar vertebra', ''],
    ['The disc between two spinal vertebrae bulges. Your dog may drag a paw.', 'IVDD in dogs'],
    ['Zebrafish mutants show scoliosis and a bent spinal cord.', ''],
  ])('marks nothing of an animal: %j', (text, title) => {
    expect(marksIn(text, { title })).toEqual([]);
  });
  it('takes an animal for company where a person speaks', () => {
    expect(marksIn('I walk the dog, and my sciatica is better.')).toEqual(['sciatica: sciatica']);
    expect(marksIn('Bird dog and cat cow ease low back pain.')).toEqual([
      'exercise-therapy: Bird dog',
      'stretching: cat cow',
      'low-back-pain: low back pain',
    ]);
  });
  it('counts "spine" and "my back" only near words of pain or care', () => {
    expect(marksIn('The worn spine had a crack, and the strain showed.')).toEqual([]);
    expect(marksIn('The night was on my back, and ice in the canal.')).toEqual([]);
    expect(marksIn('My back hurts; I took ibuprofen.')).toContain('nsaid: ibuprofen');
  });
});
