import { describe, expect, it } from 'vitest';
import { marksIn } from './real-vocabulary.ts';

describe('a back that is named in passing', () => {
  it.each([
    'Paracetamol treats headache, toothache, back pain and period pain. Not with codeine.',
    'An NSAID for arthritis, sprains and strains, backache, gout and migraine.',
    'Exercise and a good posture help. Some have headaches or back pain.',
  ])('in a list of ailments tells of nothing but itself: %j', (text) => {
    expect(marksIn(text)).toHaveLength(1);
  });

  it('in a list of its own troubles tells as ever', () => {
    expect(marksIn('For back pain, sciatica and stiffness try ibuprofen.')).toContain(
      'nsaid: ibuprofen',
    );
  });

  it('under a title about something else reaches two words, unless the spine is spoken of', () => {
    const title = 'Abdominal aneurysm';
    const plain = 'Back pain and lower back pain. Later there may be a rupture.';
    expect(marksIn(plain, { title })).not.toContain('herniated-disc: rupture');
    const spine = 'Sciatica and lumbar pain. Later there may be a recurrence.';
    expect(marksIn(spine, { title })).toContain('flare-up: recurrence');
  });

  it('as a "spine" alone is that of whatever else is spoken of', () => {
    expect(marksIn('The arrow has a stiff spine and causes no pain.')).toEqual([]);
    expect(marksIn('A stiff spine causes pain.')).toEqual(['lumbar-spine: spine']);
  });

  it('as a "spine" in a corner of a page about backs is that of what the corner is about', () => {
    const title = 'My back and my allotment: low back pain in the garden';
    const corner =
      'The optic disc of lights is on. His compact discs go, the spine of the logbook is mended.';
    expect(marksIn(`${corner} A new strain of tomato came.`, { title })).toEqual([]);
    expect(marksIn('Keep the spine long when you dig.', { title })).toEqual([
      'lumbar-spine: spine',
    ]);
  });

  it('is not what a capital names in the middle of a sentence', () => {
    expect(marksIn('Patients whose records the Spine holds have surgery.')).toEqual([]);
    expect(marksIn('Patients whose spine aches have surgery.')).toEqual(['lumbar-spine: spine']);
  });

  it('is a cord that is named with the brain, on a page about health', () => {
    const text = 'The leukemia had spread to the brain and spinal cord; treatment goes on.';
    expect(marksIn(text, { title: 'Childhood leukemia' })).toEqual(['spinal-canal: spinal cord']);
  });

  it('needs another word of pain than the one that names it', () => {
    expect(marksIn('Knobs on the ridge form vertebrae.')).toEqual([]);
  });
});

describe('animals as patients', () => {
  it.each([
    'Your vet may find a slipped disc in your dachshund.',
    'Crate rest helps your pet when a disc ruptures and its spine is pressed.',
  ])('nothing in %j', (text) => {
    expect(marksIn(text)).toEqual([]);
  });

  it('are told by the title as well', () => {
    const title = 'Your guide to crate rest';
    expect(marksIn('A slipped disc hurts his back.', { title })).toEqual([]);
  });

  it('are company on a page about backs', () => {
    const title = 'Low back pain';
    expect(marksIn('I took the puppy to the vet with my sciatica.', { title })).toEqual([
      'sciatica: sciatica',
    ]);
  });
});

describe('force is not injury', () => {
  it.each([
    'Straps take the strain off the spinal discs.',
    'Slouching places strain on the spine, and the spine hurts.',
    'Lumbar discs can bulge.',
  ])('no strain or bulge in %j', (text) => {
    expect(marksIn(text).join()).not.toMatch(/strain|bulg/);
  });

  it('and is no other subject for what stands beside it', () => {
    const title = 'Low back pain at your desk';
    expect(marksIn('Sitting places strain on muscles; stretching helps.', { title })).toEqual([
      'stretching: stretching',
    ]);
  });

  it('and leaves the spine that it is put on', () => {
    expect(marksIn('It reduces strain on the spine.', { title: 'Low back pain' })).toEqual([
      'lumbar-spine: spine',
    ]);
  });
});
