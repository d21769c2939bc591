import { compileNotes } from '../../../content/build/compile-notes.ts';
import type { ContentFile } from '../../../content/build/content-file.ts';
import { readForbiddenPhrases } from '../../../content/build/forbidden-phrases.ts';
import { readContent } from '../../../content/build/read-content.ts';
import { sourceBook } from '../../../content/build/source-book.ts';

/** A note without a mistake. Its line numbers are what the tests name. */
export const SAMPLE_NOTE = `---
id: herniated-disc
title: Herniated disc
group: condition
terms:
  always: [herniated disc, HNP]
  near-back:
    - herniation
not: [brain herniation]
figure: {parts: [disc], change: bulge}
related: [sciatica, discectomy, mri]
codes: {mesh: [D007405], icd-10: [M51.2]}
sources: [nhs-back, patient-info]
reviewed: 2026-11-01
---
The soft core of a disc pushes out through a weak spot.

## What it is

Nothing slips out of place. The core may press on a nerve and
cause leg pain.

## What helps

- Keep as active as the pain allows.
- Most people feel better within weeks.

## See someone when

- **now** Call {emergency} for numbness between your legs.
- **days** The pain gets worse.
`;

/** Where the sample note stands. */
export const SAMPLE_FILE = 'content/en/notes/herniated-disc.md';

const BOOK = sourceBook({
  file: 'content/sources.yaml',
  text: `
blog: {publisher: A blog, title: Discs, year: 2020, url: 'https://blog.example/', weak: true}
nhs-back: {publisher: NHS, title: Back pain, year: 2022, url: 'https://nhs.example/', aliases: [nhs-bp]}
patient-info: {publisher: Patient.info, title: Discs, year: null, url: 'https://patient.example/'}
`,
});
const PHRASES = readForbiddenPhrases(readContent().forbiddenPhrases).phrases;

/** The notes that the sample names as related, without a mistake of their own. */
export const RELATED_NOTES: ContentFile[] = ['sciatica', 'discectomy', 'mri'].map((id) => ({
  file: `content/en/notes/${id}.md`,
  text: SAMPLE_NOTE.replace('id: herniated-disc', `id: ${id}`)
    .replace('[herniated disc, HNP]', `[${id}]`)
    .replace('- herniation', `- ${id} surgery`)
    .replace(/related: .*/, 'related: [herniated-disc, sciatica, discectomy, mri]')
    .replace(` ${id},`, '')
    .replace(`, ${id}]`, ']'),
}));

/** Compiles notes with three made-up sources, beside the notes they name as related, on 22 November 2026. */
export function compileSample(...notes: ContentFile[]) {
  return compileNotes({
    notes: [...notes, ...RELATED_NOTES],
    book: BOOK,
    phrases: PHRASES,
    today: '2026-11-22',
  });
}

/** What the check says about a sample note after an edit, as `line message`; warnings are marked. */
export function complaintsAfter(from: string | RegExp, to: string, text = SAMPLE_NOTE): string[] {
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`the sample note does not hold ${from}`);
  return complaintsAbout(edited);
}

/** What the check says about one note. */
export function complaintsAbout(text: string, file = SAMPLE_FILE): string[] {
  return compileSample({ file, text })
    .mistakes.filter((mistake) => mistake.file === file)
    .map(
      ({ line, message, severity }) =>
        `${line} ${severity === 'warning' ? 'warning: ' : ''}${message}`,
    );
}
