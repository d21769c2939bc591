import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, expect, test, vi } from 'vitest';
import { knowledgePlugin } from '../../../content/build/knowledge-plugin.ts';
import { CONTENT_FOLDER } from '../../../content/build/read-content.ts';
import { RELATED_NOTES, SAMPLE_NOTE } from './sample-note.ts';

// Two real builds: a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const folder = `${mkdtempSync(`${tmpdir()}/backnotes-content-`)}/`;
afterAll(() => rmSync(folder, { recursive: true }));

for (const name of [
  'sources.yaml',
  'regions.yaml',
  'forbidden-phrases.yaml',
  'en/context.yaml',
  'en/figure.yaml',
]) {
  cpSync(CONTENT_FOLDER + name, folder + name);
}
const writeNotes = (text: string) => {
  mkdirSync(`${folder}en/notes`, { recursive: true });
  const notes = [{ file: 'herniated-disc.md', text }, ...RELATED_NOTES];
  for (const { file, text } of notes) {
    const known = text.replace('nhs-back,', 'nhs-back-pain,');
    writeFileSync(`${folder}en/notes/${basename(file)}`, known);
  }
};

/** Builds a page that exports all four modules, and gives what it exports. */
async function buildAndLoad(): Promise<Record<string, unknown>> {
  const entry = `${folder}entry.js`;
  const names = ['knowledge', 'lexicon', 'triage', 'regions'];
  writeFileSync(
    entry,
    names
      .map((name) => `export { default as ${name} } from 'virtual:backnotes/${name}';`)
      .join('\n'),
  );
  const [bundle] = (await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [knowledgePlugin('en', folder)],
    build: { lib: { entry, formats: ['es'] }, write: false },
  })) as Rolldown.RolldownOutput[];
  const code = bundle?.output[0].code ?? '';
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

test('the four modules hold the compiled content; the knowledge is a string', async () => {
  writeNotes(SAMPLE_NOTE);
  const modules = await buildAndLoad();
  expect(typeof modules.knowledge).toBe('string');
  expect(JSON.parse(String(modules.knowledge)).notes['herniated-disc']).toEqual({
    id: 'herniated-disc',
    title: 'Herniated disc',
    group: 'condition',
    lead: 'The soft core of a disc pushes out through a weak spot.',
    whatItIs: ['Nothing slips out of place. The core may press on a nerve and cause leg pain.'],
    whatHelps: ['Keep as active as the pain allows.', 'Most people feel better within weeks.'],
    seeSomeoneWhen: [
      { level: 'now', text: 'Call {emergency} for numbness between your legs.' },
      { level: 'days', text: 'The pain gets worse.' },
    ],
    figure: { parts: ['disc'], change: 'bulge' },
    related: ['sciatica', 'discectomy', 'mri'],
    sources: ['nhs-back-pain', 'patient-info'],
    reviewed: '2026-11-01',
  });
  expect(modules.regions).toContainEqual({ id: 'US', name: 'United States', emergency: '911' });
  expect(modules.lexicon).toHaveProperty('data');
  expect(modules.triage).toBeNull();
});

test('a mistake stops the build, with file, line and what to do', async () => {
  writeNotes(SAMPLE_NOTE.replace('title: Herniated disc\n', '').replace('nhs-back', 'nhs-bakc'));
  await expect(buildAndLoad()).rejects.toThrow(
    /content\/en\/notes\/herniated-disc\.md:2 {2}add `title:` to the front matter\n.*:12 {2}`nhs-bakc` is not in content\/sources\.yaml/s,
  );
});
