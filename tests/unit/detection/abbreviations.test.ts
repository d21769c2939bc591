import { describe, expect, it } from 'vitest';
import { marksIn } from './real-vocabulary.ts';

describe('a short form that the text explains', () => {
  it('is the name that it stands for, there and behind', () => {
    expect(
      marksIn(
        'Ankylosing spondylitis (AS) often runs in families. Early signs of AS are stiff mornings.',
      ),
    ).toEqual([
      'axial-spondyloarthritis: Ankylosing spondylitis',
      'axial-spondyloarthritis: AS',
      'axial-spondyloarthritis: AS',
    ]);
  });
  it('may stand before the name', () => {
    expect(
      marksIn(
        'An AS (ankylosing spondylitis) clinic. A TENS (transcutaneous electrical nerve stimulation) unit.',
      ),
    ).toEqual(expect.arrayContaining(['axial-spondyloarthritis: AS', 'tens: TENS']));
  });
  it('may be in the plural', () => {
    expect(marksIn('Vertebral compression fractures (VCFs) hurt; most VCFs heal.')).toContain(
      'compression-fracture: VCFs',
    );
  });
  it.each([
    [
      'its letters do not stand in the name',
      'Ankylosing spondylitis (NHS) is an illness. The NHS says so.',
    ],
    [
      'it does not begin as the name does',
      'Ankylosing spondylitis (PS) is an illness, PS see below.',
    ],
    ['it stands before a half of the name', 'The SI (sacro-iliac) joint. An SI unit is a metre.'],
    ['the name goes on behind it', 'The sacroiliac (SI) joint. An SI unit is a metre.'],
    ['it is a word', 'Spinal stenosis (so named) is common, so see someone.'],
  ])('is none where %s', (_, text) => {
    expect(marksIn(text).filter((mark) => /: (?:NHS|PS|SI|so)$/.test(mark))).toEqual([]);
  });
});

describe('levels', () => {
  it('take a squeezed root behind them', () => {
    expect(marksIn('I have an L5-S1 nerve root compression.')).toEqual([
      'radiculopathy: L5-S1 nerve root compression',
    ]);
  });
  it('are one with spaces around their hyphen', () => {
    expect(marksIn('After the L4 - L5 laminectomy.')).toContain('vertebra: L4 - L5');
    expect(marksIn('Back pain at L4 - a level that bends most.')).toContain('vertebra: L4');
  });
});

describe('other readings', () => {
  it('do not take a sure name by its end', () => {
    expect(marksIn('Smoking increases spinal fracture risk.')).toEqual([
      'compression-fracture: spinal fracture',
    ]);
  });
  it('leave out the low back of a name that is split with another part’s', () => {
    expect(marksIn('He was seen for low back and right thigh pain from sciatica.')).toEqual([
      'sciatica: sciatica',
    ]);
    expect(marksIn('Low back pain and hip pain are common.')).toContain(
      'low-back-pain: Low back pain',
    );
  });
});
