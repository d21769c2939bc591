import { describe, expect, it } from 'vitest';
import { compareMarks, type Mark } from '../../../scripts/score/compare-marks.ts';
import type { CorpusCase } from '../../../scripts/score/corpus-case.ts';
import { parseLabelledText } from '../../../scripts/score/parse-labelled-text.ts';
import { ratesOf } from '../../../scripts/score/rates-of.ts';

const page = (text: string, about: CorpusCase['about'] = 'back'): CorpusCase => ({
  id: 'a-1',
  genre: 'a',
  about,
  source: 'own',
  title: 'A',
  ...parseLabelledText(text),
});

const markOf = (labelled: CorpusCase, text: string, note: string): Mark => {
  const start = labelled.text.indexOf(text);
  return { text, note, start, end: start + text.length, why: '' };
};

describe('parseLabelledText', () => {
  it('reads blocks and labels, and counts where they are in the text', () => {
    const { text, blocks, labels } = parseLabelledText(
      '# [Discs](intervertebral-disc)\n- one [disc](intervertebral-disc|herniated-disc), a disc\n\nend',
    );
    expect(text).toBe('Discs\none disc, a disc\nend');
    expect(blocks.map(({ kind }) => kind)).toEqual(['h1', 'li', 'p']);
    expect(labels).toEqual([
      { text: 'Discs', notes: ['intervertebral-disc'], occurrence: 1, start: 0, end: 5 },
      {
        text: 'disc',
        notes: ['intervertebral-disc', 'herniated-disc'],
        occurrence: 1,
        start: 10,
        end: 14,
      },
    ]);
  });

  it('refuses a label that is not closed', () => {
    expect(() => parseLabelledText('a [disc(intervertebral-disc)')).toThrow(/bracket/);
  });
});

describe('compareMarks', () => {
  const labelled = page(
    'severe [low back pain](low-back-pain) and a [disc bulge](bulging-disc) here',
  );

  it('counts an exact mark, a mark of another width with another note, and a false one', () => {
    const { hits, missed, wrong } = compareMarks(labelled, [
      markOf(labelled, 'low back pain', 'low-back-pain'),
      markOf(labelled, 'disc', 'intervertebral-disc'),
      markOf(labelled, 'severe', 'flare-up'),
    ]);
    expect(hits.map(({ exact, rightNote }) => [exact, rightNote])).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(missed).toEqual([]);
    expect(wrong.map(({ text }) => text)).toEqual(['severe']);
  });

  it('lets the mark that covers most of a label stand for it', () => {
    const { hits, wrong } = compareMarks(labelled, [
      markOf(labelled, 'disc', 'intervertebral-disc'),
      markOf(labelled, ' bulge', 'bulging-disc'),
    ]);
    expect(hits.map(({ mark }) => mark.note)).toEqual(['bulging-disc']);
    expect(wrong).toEqual([]);
  });

  it('adds up to rates, and to null where there is nothing to share', () => {
    const general = page('a hard disk', 'general');
    const rates = ratesOf([
      compareMarks(labelled, [markOf(labelled, 'low back pain', 'low-back-pain')]),
      compareMarks(general, [markOf(general, 'disk', 'intervertebral-disc')]),
    ]);
    expect(rates).toEqual({
      cases: 2,
      labels: 2,
      marks: 2,
      precision: 0.5,
      recall: 0.5,
      exactSpan: 1,
      rightNote: 1,
      marksInGeneral: 1,
    });
    expect(ratesOf([])).toMatchObject({ precision: null, recall: null, exactSpan: null });
  });
});
