import { expect, test } from 'vitest';
import { plainWords } from '../../../components/library/plain-words.ts';
import { compileContent } from '../../../content/build/compile-content.ts';
import { compileGuide } from '../../../content/build/compile-guide.ts';
import { readForbiddenPhrases } from '../../../content/build/forbidden-phrases.ts';
import { mistakeText } from '../../../content/build/mistake-text.ts';
import { readContent } from '../../../content/build/read-content.ts';
import { sourceBook } from '../../../content/build/source-book.ts';
import { contentOfDisk } from '../library/content-of-disk.ts';

const content = readContent();
const { guide, notes } = contentOfDisk();
const texts = guide.sections.flatMap(({ blocks }) =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.items.map(({ text }) => text),
  ),
);
const everything = texts.map(plainWords).join('\n');

test('the guide of this repository has no mistake, is short and easy', () => {
  if (!content.guide) throw new Error('there is no content/en/guide.md');
  const { words, grade, mistakes } = compileGuide(content.guide, {
    written: new Set(notes.map(({ id }) => id)),
    book: sourceBook(content.sources),
    phrases: readForbiddenPhrases(content.forbiddenPhrases).phrases,
    today: new Date().toISOString().slice(0, 10),
  });
  expect(mistakes.map(mistakeText)).toEqual([]);
  expect(words).toBeGreaterThanOrEqual(900);
  expect(words).toBeLessThanOrEqual(1300);
  expect(grade).toBeLessThanOrEqual(8);
});

test('a mistake in the guide is one of the content, so that the build stops', () => {
  if (!content.guide) throw new Error('there is no content/en/guide.md');
  const text = content.guide.text.replace('note:muscle-strain', 'note:muscle-stairn');
  // One note is enough: the guide is compared with its id, and every other link is wrong too.
  const notes = content.notes.filter(({ file }) => file.endsWith('/muscle-strain.md'));
  const broken = compileContent(
    { ...content, notes, guide: { file: content.guide.file, text } },
    '2026-11-22',
  );
  expect(broken.mistakes.map(mistakeText)).toContainEqual(
    expect.stringMatching(
      /^content\/en\/guide\.md:\d+ {2}there is no note `muscle-stairn`; did you mean `muscle-strain`\?$/,
    ),
  );
});

test('it says what it must: two reasons, two rules, causes, cause before spasm, treatments, help', () => {
  expect(guide.title).toBe('What is your back spasm telling you?');
  expect(guide.sections.map(({ heading }) => heading)).toEqual([
    'What a spasm is',
    'The two reasons',
    'The first rule: one to two weeks',
    'The second rule: the same spot',
    'What may lie underneath',
    'Treating the spasm, or treating its cause',
    'Treatment options for facet joint pain',
    'Treatment options for a herniated disc',
    'When to get help now',
  ]);
  const linked = new Set(
    JSON.stringify(guide)
      .matchAll(/"note":"([a-z-]+)"/g)
      .map(([, id]) => id),
  );
  for (const id of [
    'muscle-strain',
    'facet-joint-osteoarthritis',
    'herniated-disc',
    'spinal-stenosis',
    'degenerative-disc-disease',
    'facet-joint-injection',
    'radiofrequency-ablation',
    'epidural-steroid-injection',
    'discectomy',
    'red-flags',
  ]) {
    expect(linked).toContain(id);
  }
});

test('what is disputed is called disputed', () => {
  expect(everything).toMatch(/experts disagree/);
  expect(everything.match(/societies\s+(dispute|reject)/g)?.length).toBeGreaterThanOrEqual(3);
});

test('the signs come most urgent first, each emergency with the number to call', () => {
  const order = ['now', 'today', 'days', 'routine'];
  const warnings = guide.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'warnings' ? block.items : [])),
  );
  const places = warnings.map(({ level }) => order.indexOf(level));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(new Set(places).size).toBe(order.length);
  for (const { level, text } of warnings) {
    expect(plainWords(text).includes('{emergency}')).toBe(level === 'now');
  }
});
