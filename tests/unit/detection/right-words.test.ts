import { describe, expect, it } from 'vitest';
import { marksIn } from './real-vocabulary.ts';

/** One line of the "right words" a block, on the content as it is. */
describe('spelling', () => {
  it.each([
    ['HERNIATED DISC', 'herniated-disc: HERNIATED DISC'],
    ['Herniated Disks', 'herniated-disc: Herniated Disks'],
    ['the herniated disc\u2019s edge', 'herniated-disc: herniated disc'],
    ["the herniated disc's edge", 'herniated-disc: herniated disc'],
    ['spinal tumours', 'spinal-tumor: spinal tumours'],
    ['a spinal tumor', 'spinal-tumor: spinal tumor'],
    ['saddle anaesthesia', 'saddle-anesthesia: saddle anaesthesia'],
    ['saddle anesthesia', 'saddle-anesthesia: saddle anesthesia'],
    ['Scheuermann\u2019s disease', 'kyphosis: Scheuermann\u2019s disease'],
    ['Scheuermann disease', 'kyphosis: Scheuermann disease'],
    ['Las\u00e8gue test', 'straight-leg-raise: Las\u00e8gue test'],
    ['Lase\u0300gue test', 'straight-leg-raise: Lase\u0300gue test'],
    ['spinal stenoses', 'spinal-stenosis: spinal stenoses'],
    ['lumbar vertebrae', 'vertebra: lumbar vertebrae'],
    ['nucleus pulposus of the o\ufb03ce worker', 'intervertebral-disc: nucleus pulposus'],
    ['lumber spine', 'lumbar-spine: lumber spine'],
    ['microdiskectomy', 'discectomy: microdiskectomy'],
  ])('%j', (text, mark) => {
    expect(marksIn(text)).toEqual([mark]);
  });

  it('folds the plural as it folds the singular', () => {
    expect(marksIn('back pain: opioid painkillers')).toEqual([
      'low-back-pain: back pain',
      'opioid: opioid painkillers',
    ]);
  });

  it('reads ligatures as their letters', () => {
    expect(marksIn('anulus \ufb01brosus, lumbar spine')).toEqual([
      'intervertebral-disc: anulus \ufb01brosus',
      'lumbar-spine: lumbar spine',
    ]);
  });
});

describe('acronyms need their capitals', () => {
  it.each([
    ['lower back pain; MRI next week', 'mri: MRI'],
    ['lower back pain; two MRIs', 'mri: MRIs'],
    ['lower back pain and NSAIDs', 'nsaid: NSAIDs'],
    ['lower back pain and NSAIDS', 'nsaid: NSAIDS'],
  ])('%j', (text, mark) => {
    expect(marksIn(text)).toContain(mark);
  });
  it.each(['lower back pain, tens of times', 'lower back pain; ct, tens', 'lower back pain, esi'])(
    'only the pain in %j',
    (text) => {
      expect(marksIn(text)).toEqual(['low-back-pain: lower back pain']);
    },
  );
});

describe('what stands between two words', () => {
  const SPACES = [' ', '  ', '\u00a0', '\u2009', '\u202f', '\u3000', '\t', '\n', '\r\n    '];
  const HYPHENS = ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\ufe63'];
  it.each([...SPACES, ...HYPHENS])('%j', (between) => {
    const text = `low back${between}pain`;
    expect(marksIn(text)).toEqual([`low-back-pain: ${text}`]);
  });
  it.each([', ', '. ', '; ', ' (', ': ', ' "', '\u2026 '])('not %j', (between) => {
    expect(marksIn(`slipped${between}disc`)).toEqual([]);
  });
});

describe('characters that are not seen', () => {
  it.each(['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'])('%j', (hidden) => {
    const text = `sci${hidden}atica`;
    expect(marksIn(text)).toEqual([`sciatica: ${text}`]);
  });
});

describe('open, closed and with a hyphen', () => {
  it.each([
    ['backache', 'low-back-pain'],
    ['back ache', 'low-back-pain'],
    ['back-ache', 'low-back-pain'],
    ['backaches', 'low-back-pain'],
    ['spondylo-listhesis', 'spondylolisthesis'],
    ['spondylo\u2011listhesis', 'spondylolisthesis'],
    ['micro-discectomy', 'discectomy'],
    ['microdiscectomy', 'discectomy'],
    ['pseudoclaudication', 'neurogenic-claudication'],
    ['pseudo-claudication', 'neurogenic-claudication'],
    ['swayback', 'lordosis'],
    ['sway-back', 'lordosis'],
    ['sacro-iliac joint', 'sacroiliac-joint'],
    ['S-I joint', 'sacroiliac-joint'],
  ])('%s', (text, note) => {
    expect(marksIn(text)).toEqual([`${note}: ${text}`]);
  });
});

it('\u201cand\u201d is found as a sign, too', () => {
  expect(marksIn('back pain, with pins & needles')).toContain('paresthesia: pins & needles');
});

it('a swayback stands before other words', () => {
  expect(marksIn('Swayback and flat back')).toEqual(['lordosis: Swayback']);
  expect(marksIn('trees sway back and forth')).toEqual([]);
});

describe('names of vertebrae', () => {
  it.each(['L5-S1', 'L5/S1', 'L5\u2013S1', 'L5 S1'])('%s, anywhere', (text) => {
    expect(marksIn(`it hurts at ${text}`)).toEqual([`vertebra: ${text}`]);
  });
  it.each(['L4-L5', 'L4/5', 'L4-5', 'L4/L5', 'L5/L4', 'l4-l5', 'l4/5', 'T12-L1', 'L5', 'S1'])(
    '%s, beside a word of the back',
    (text) => {
      expect(marksIn(`lumbar spine, ${text}`)).toContain(`vertebra: ${text}`);
      expect(marksIn(`switch ${text} is down`)).toEqual([]);
    },
  );
  it('take in the disc behind them, and what the disc begins', () => {
    expect(marksIn('the L5-S1 disc')).toEqual(['intervertebral-disc: L5-S1 disc']);
    expect(marksIn('lumbar spine: L5-S1 disc space')).toContain(
      'intervertebral-disc: L5-S1 disc space',
    );
    expect(marksIn('the L5-S1 disc bulge')).toEqual(['bulging-disc: L5-S1 disc bulge']);
  });
  it.each(['L4-L7 load balancer', 'the L2 cache', 'L1 regularization', 'T1 and T2 images'])(
    'nothing in %j',
    (text) => {
      expect(marksIn(text)).toEqual([]);
    },
  );
});

describe('the longest name', () => {
  it.each([
    ['chronic low back pain', 'chronic-back-pain: chronic low back pain'],
    ['lumbar disc herniation', 'herniated-disc: lumbar disc herniation'],
    ['thoracic disc herniation', 'herniated-disc: thoracic disc herniation'],
    ['lumbosacral radicular pain', 'radiculopathy: lumbosacral radicular pain'],
    ['epidural steroid injection', 'epidural-steroid-injection: epidural steroid injection'],
    ['sciatic nerve pain', 'sciatica: sciatic nerve pain'],
    ['facet joint injection', 'facet-joint-injection: facet joint injection'],
    ['lower back support for sciatica', 'lumbar-support: lower back support'],
  ])('%j', (text, mark) => {
    expect(marksIn(text)[0]).toBe(mark);
  });
});
