import { describe, expect, test } from 'vitest';
import { compileGuide } from '../../../content/build/compile-guide.ts';
import { readForbiddenPhrases } from '../../../content/build/forbidden-phrases.ts';
import { readContent } from '../../../content/build/read-content.ts';
import { sourceBook } from '../../../content/build/source-book.ts';

const PADDING = `${'The cat sat on the mat with its hat on. '.repeat(100)}`;

/** A guide without a mistake. Its line numbers are what the tests name. */
const SAMPLE = `---
title: What is it telling you?
lead: Two clues help.
reviewed: 2026-11-01
---

## The two reasons

A muscle may guard a
[worn joint](note:facet-joint). It lets go.

- **[Strain](note:strain)**, in a muscle.
- Plain.

Sources: nhs-bp, patient-info

## Get help

${PADDING}

- **now** Call {emergency} for a
  weak leg.
- **days** It gets worse.

Sources: patient-info
`;
const FILE = 'content/en/guide.md';
const CONTEXT = {
  written: new Set(['facet-joint', 'strain']),
  book: sourceBook({
    file: 'content/sources.yaml',
    text: `
nhs-back: {publisher: NHS, title: Back pain, year: 2022, url: 'https://nhs.example/', aliases: [nhs-bp]}
other: {publisher: Nobody, title: Cites me, year: null, url: 'https://other.example/'}
patient-info: {publisher: Patient.info, title: Discs, year: null, url: 'https://patient.example/'}
`,
  }),
  phrases: readForbiddenPhrases(readContent().forbiddenPhrases).phrases,
  today: '2026-11-22',
};
const compile = (text: string) => compileGuide({ file: FILE, text }, CONTEXT);

/** What the check says after an edit, as `line message`. */
function complaintsAfter(from: string | RegExp, to: string): string[] {
  const edited = SAMPLE.replace(from, to);
  if (edited === SAMPLE) throw new Error(`the sample does not hold ${from}`);
  return compile(edited).mistakes.map(
    ({ line, message, severity }) =>
      `${line} ${severity === 'warning' ? 'warning: ' : ''}${message}`,
  );
}

test('the guide becomes data, with canonical sources and no markup', () => {
  const { guide, mistakes } = compile(SAMPLE);
  expect(mistakes).toEqual([]);
  expect(guide).toMatchObject({
    title: 'What is it telling you?',
    lead: 'Two clues help.',
    reviewed: '2026-11-01',
  });
  expect(Object.keys(guide?.sources ?? {})).toEqual(['nhs-back', 'patient-info']);
  expect(guide?.sections[0]).toEqual({
    id: 'the-two-reasons',
    heading: 'The two reasons',
    blocks: [
      {
        kind: 'paragraph',
        text: [
          'A muscle may guard a ',
          { note: 'facet-joint', text: 'worn joint' },
          '. It lets go.',
        ],
      },
      {
        kind: 'list',
        items: [
          { name: [{ note: 'strain', text: 'Strain' }], text: [', in a muscle.'] },
          { text: ['Plain.'] },
        ],
      },
    ],
    sources: ['nhs-back', 'patient-info'],
  });
  expect(guide?.sections[1]?.blocks[1]).toEqual({
    kind: 'warnings',
    items: [
      { level: 'now', text: ['Call {emergency} for a weak leg.'] },
      { level: 'days', text: ['It gets worse.'] },
    ],
  });
});

describe('a mistake is named with its line and what to do', () => {
  test.each<[string, string | RegExp, string, string[]]>([
    ['no front matter', /^---\n/, '', ['1 begin the file with front matter: fields between two lines of `---`']],
    ['a field is missing', 'lead: Two clues help.\n', '', ['2 add `lead:` to the front matter']],
    ['an unknown field', 'lead:', 'laed:', ['2 add `lead:` to the front matter', '3 `laed` is not a field of the front matter; did you mean `lead`?']],
    ['no day', '2026-11-01', 'soon', ['4 `reviewed: soon` is not a day as YYYY-MM-DD']],
    ['a day to come', '2026-11-01', '2027-01-01', ['4 `reviewed: 2027-01-01` is in the future; write the day it was read']],
    ['long ago', '2026-11-01', '2024-11-01', ['4 warning: the guide was last reviewed on 2024-11-01, more than two years ago; read it against its sources']],
    ['an unknown note', 'note:facet-joint', 'note:facet-jiont', ['10 there is no note `facet-jiont`; did you mean `facet-joint`?']],
    ['a link elsewhere', 'note:strain', 'https://strain.example/', ['12 `https://strain.example/` is no note; link to a note as `[words](note:herniated-disc)`']],
    ['an unknown source', 'nhs-bp,', 'nhs-pb,', ['15 `nhs-pb` is not in content/sources.yaml; did you mean `nhs-bp`?']],
    ['no sources', 'Sources: nhs-bp, patient-info\n', '', ['7 say where "The two reasons" comes from: end it with "Sources: key, key"']],
    ['text after the sources', '## Get help', 'More.\n\n## Get help', ['17 the line "Sources: …" is the last of its section; move this above it']],
    ['another depth', '## Get help', '### Get help', ['17 write "## Get help"; the guide has one kind of heading']],
    ['a heading twice', '## Get help', '## The two reasons', ['17 "The two reasons" is there twice; change one heading']],
    ['text before the headings', '## The two', 'Hello.\n\n## The two', ['7 begin the text with a heading: "## …"']],
    ['italics', 'It lets go', 'It *lets* go', ['10 only links, and bold words at the start of a list item, are marked; take this mark out']],
    ['HTML', '- Plain.', '- Plain <b>bold</b>.', ['13 only links, and bold words at the start of a list item, are marked; take this mark out', '13 only links, and bold words at the start of a list item, are marked; take this mark out']],
    ['a quote', 'A muscle may', '> A muscle may', ['9 the guide is made of paragraphs and lists; write this as one of them']],
    ['a list in a list', '- Plain.', '- Plain.\n  - Deeper.', ['13 a list item is one line of text, without a list inside']],
    ['a level left out', '- **days** It', '- It', ['23 begin every item of this list with **now**, **today**, **days** or **routine**, or none']],
    ['a placeholder', '{emergency}', '{number}', ['21 `{number}` is not filled in; only {emergency} is']],
    ['a diagnosis', 'weak leg.', 'weak leg. You have a herniated disc.', ['22 “You have a herniated”: this is a diagnosis; write what it "may" be']],
    ['a promise in the lead', 'Two clues help.', 'You will recover.', ['3 “You will recover”: no promise; write "usually" or "most people"']],
    ['an exclamation mark in a heading', '## Get help', '## Get help!', ['17 “!”: no exclamation marks; a calm sentence says it better']],
    ['too short', PADDING, 'Short.', ['3 the guide has 28 words; write 900 to 1300']],
  ])('%s', (_, from, to, expected) => {
    expect(complaintsAfter(from, to)).toEqual(expected);
  }); // biome-ignore format: a mistake a line
});

test('a hard text is measured and named', () => {
  const hard =
    'Conservative multidisciplinary rehabilitation demonstrates functional equivalence. ';
  const [complaint, ...others] = complaintsAfter(PADDING, hard.repeat(160));
  expect(others).toEqual([]);
  expect(complaint).toMatch(
    /^3 the guide reads at school grade \d+(\.\d)?; bring it to 8 or below with shorter sentences/,
  );
});
