import { describe, expect, it } from 'vitest';
import { marksIn } from './real-vocabulary.ts';

const BACK_PAGE = { title: 'Low back pain', heading: 'What helps', pageCues: 4, pageLength: 900 };

describe('another part of the body', () => {
  it.each(['Do the neck exercises daily.', 'There may be numbness in the hands.'])(
    'takes the general word that is tied to it: %j',
    (text) => {
      expect(marksIn(text, BACK_PAGE)).toEqual([]);
    },
  );
  it.each([
    'Gentle stretching of the hips and lower back helps.',
    'Gentle stretching of your lower back and your hips helps.',
  ])('shares it with the back that is named with it: %j', (text) => {
    expect(marksIn(text, BACK_PAGE)).toContain('stretching: Gentle stretching');
  });
  it('takes none that a comma parts from it', () => {
    expect(marksIn('Try a pillow between your knees, massage, or neck rolls.', BACK_PAGE)).toEqual([
      'massage: massage',
    ]);
  });
  it('does not take the spine from a list of parts', () => {
    expect(marksIn('It may harm the knees, spine, and ribs.', { title: 'Ill bones' })).toEqual([]);
  });
  it('takes no name of the back', () => {
    expect(marksIn('For the pain, a lumbar support or knee pillow')).toEqual([
      'lumbar-support: lumbar support',
    ]);
  });
});

describe('a complaint that the title names', () => {
  const text = 'Wear or strain cause most leg pain; so can the lower spine, and heat eases it.';
  it('is what the page is about, even one that is marked on pages about backs', () => {
    expect(marksIn(text, { title: 'Leg pain treatments', pageCues: 1 })).toEqual([]);
    expect(marksIn(text, { title: 'Chronic pain', pageCues: 1 })).toEqual([]);
  });
  it('gives way to the back beside it', () => {
    expect(marksIn(text, { title: 'Back and leg pain', pageCues: 1 })).toContain(
      'sciatica: leg pain',
    );
    expect(marksIn(text, { title: 'Leg pain from a slipped disc', pageCues: 1 })).toContain(
      'heat-therapy: heat',
    );
  });
});

describe('clinics and clinicians', () => {
  it('are evidence and no mention', () => {
    expect(marksIn('The spine surgeon ordered an MRI.')).toEqual(['mri: MRI']);
  });
});

describe('split names', () => {
  it.each([
    ['A bulging or herniated disc', 'herniated-disc: herniated disc'],
    ['It causes low back or buttock pain in sciatica', 'sciatica: sciatica'],
  ])('loses the half that is no name: %j', (text, mark) => {
    const marks = marksIn(text);
    expect(marks).toContain(mark);
    expect(marks.join()).not.toMatch(/bulging|lumbar-spine/);
  });
  it('keeps names that stand alone', () => {
    expect(marksIn('sciatica: stretching and strengthening exercises')).toEqual([
      'sciatica: sciatica',
      'stretching: stretching',
      'exercise-therapy: strengthening exercises',
    ]);
  });
});

describe('somebody\u2019s back', () => {
  it.each([
    'His back legs were stiff and we kept him on a heat pad.',
    'I had my back to the door, sore and numb.',
  ])('is none in %j', (text) => {
    expect(marksIn(text)).toEqual([]);
  });
});

describe('titles and headings', () => {
  it('that name a spine are believed where the page speaks of the back', () => {
    const glossary = { title: 'Spine words', pageLength: 4000 };
    expect(marksIn('Annulus: the ring of a disc', { ...glossary, pageCues: 1 })).toHaveLength(2);
    expect(marksIn('Annulus: the ring of a disc', { ...glossary, pageCues: 0 })).toEqual([]);
  });
  it('about something else need more than a neighbour and the page', () => {
    const around = { before: 'Fever and back pain are common.', pageCues: 2, pageLength: 300 };
    expect(marksIn('A heating pad may help.', around)).toEqual(['heat-therapy: heating pad']);
    expect(marksIn('A heating pad may help.', { ...around, title: 'Kidney infection' })).toEqual(
      [],
    );
  });
});
