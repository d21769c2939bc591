import { describe, expect, test } from 'vitest';
import { formKey } from '../../../content/build/form-key.ts';
import { compileSample, complaintsAfter, SAMPLE_FILE, SAMPLE_NOTE } from './sample-note.ts';

/** Complaints after the sample's forms are replaced by these. */
const withForms = (forms: string) => complaintsAfter('[herniated disc, HNP]', `[${forms}]`);

describe('forms within one note', () => {
  test.each([
    [
      'the same twice',
      'slipped disc, slipped disc',
      'the form “slipped disc” is written twice; remove one',
    ],
    [
      'a plural',
      'slipped discs, slipped disc',
      'the form “slipped discs” is found by itself from “slipped disc”; remove it',
    ],
    [
      'a plural in -ies',
      'vertebral bodies, vertebral body',
      'the form “vertebral bodies” is found by itself from “vertebral body”; remove it',
    ],
    [
      'capitals',
      'slipped disc, Slipped Disc',
      'the form “Slipped Disc” is found by itself from “slipped disc”; remove it',
    ],
    [
      'the other spelling',
      'slipped disc, slipped disk',
      'the form “slipped disk” is found by itself from “slipped disc”; remove it',
    ],
    [
      'a hyphen',
      'slipped disc, slipped-disc',
      'the form “slipped-disc” is found by itself from “slipped disc”; remove it',
    ],
    [
      'a closed compound',
      'backache, back ache',
      'the form “backache” is found by itself from “back ache”; remove it',
    ],
    [
      'a possessive',
      "Bragard's test, Bragard test",
      "the form “Bragard's test” is found by itself from “Bragard test”; remove it",
    ],
    [
      'the plural of an acronym',
      'MRIs, MRI',
      'the form “MRIs” is found by itself from “MRI”; remove it',
    ],
  ])('%s', (_name, forms, message) => {
    expect(withForms(forms)).toEqual([`6 ${message}`]);
  });

  test('what detection tells apart may be written', () => {
    expect(withForms('slipped disc, slipped a disc, TENS, tens unit, spine, spines pain')).toEqual(
      [],
    );
  });

  test('a form that `not` takes away, named in both places', () => {
    expect(complaintsAfter('not: [brain herniation]', 'not: [herniations]')).toEqual([
      '8 the form “herniation” is in `not` of herniated-disc.md:9; it would never be marked, remove one',
      '9 “herniations” is a form in herniated-disc.md:8; it cannot be in `not`, remove one',
    ]);
  });

  test('no form at all', () => {
    const text = SAMPLE_NOTE.replace(/terms:[\s\S]*?not:/, 'terms: {}\nnot:');
    expect(
      compileSample({ file: SAMPLE_FILE, text }).mistakes.map(({ line, message }) => [
        line,
        message,
      ]),
    ).toContainEqual([5, 'write at least one form under `terms.always` or `terms.near-back`']);
  });
});

test('a form in two notes is named in both, with the place of the other', () => {
  const other = SAMPLE_NOTE.replace('id: herniated-disc', 'id: bulging-disc')
    .replace('[herniated disc, HNP]', '[bulging disc, Herniated Disks]')
    .replace('- herniation', '- bulge');
  const { mistakes } = compileSample(
    { file: SAMPLE_FILE, text: SAMPLE_NOTE },
    { file: 'content/en/notes/bulging-disc.md', text: other },
  );
  expect(
    mistakes
      .filter(({ severity }) => severity === 'error')
      .map(({ file, line, message }) => `${file}:${line} ${message}`),
  ).toEqual([
    'content/en/notes/bulging-disc.md:6 the form “Herniated Disks” is already in herniated-disc.md:6 as “herniated disc”; a form belongs to one note',
    'content/en/notes/herniated-disc.md:6 the form “herniated disc” is already in bulging-disc.md:6 as “Herniated Disks”; a form belongs to one note',
  ]);
});

test('the same false friend in two notes does no harm, and is kept once', () => {
  const other = SAMPLE_NOTE.replace('id: herniated-disc', 'id: bulging-disc')
    .replace('[herniated disc, HNP]', '[bulging disc]')
    .replace('- herniation', '- bulge');
  const { mistakes, lexicon } = compileSample(
    { file: SAMPLE_FILE, text: SAMPLE_NOTE },
    { file: 'content/en/notes/bulging-disc.md', text: other },
  );
  expect(mistakes.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(lexicon.falseFriends).toEqual(['brain herniation']);
});

test('the key of a form', () => {
  expect(formKey('Facet–joint arthroses')).toBe(formKey('facet joint arthrosis'));
  expect(formKey('paraesthesia')).toBe(formKey('paresthesia'));
  expect(formKey('IT')).not.toBe(formKey('it'));
  expect(formKey('spinal tumours')).toBe(formKey('spinal tumor'));
});
