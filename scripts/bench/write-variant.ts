import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LexiconData } from '../../components/detection/lexicon.ts';
import { compileContent } from '../../content/build/compile-content.ts';
import { readContent } from '../../content/build/read-content.ts';

/** What Backnotes is measured against: each a content script of its own, in an extension of its own. */
export type Variant =
  | 'empty'
  | 'bare-walk'
  | 'gate-small'
  | 'gate-412'
  | 'burn-20-ms'
  | 'mark-with-pattern'
  | 'mark-with-list';

const ROOT = join(import.meta.dirname, '../..');
const SCRIPTS = join(ROOT, 'tests/bench/variants');

/** The stems of "one small RegExp" (DESIGN.md, "Measured"). */
const SMALL_PATTERN =
  /back ?(?:ache|pain)|sciatic|lumbar|lumbago|spinal|spine|vertebra|herniat|scoliosis|slipped dis[ck]/i;
const FORMS_OF_LARGE_PATTERN = 412;
const TERMS_OF_MARK = 60;

/** Writes a variant as an unpacked extension below `folder`, and gives its directory. */
export async function writeVariant(variant: Variant, folder: string): Promise<string> {
  const directory = join(folder, variant);
  await mkdir(directory, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: `bench ${variant}`,
    version: '1',
    content_scripts: [
      { matches: ['http://*/*'], js: ['content.js'], run_at: 'document_idle', all_frames: true },
    ],
  };
  await writeFile(join(directory, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(directory, 'content.js'), await sourceOf(variant));
  return directory;
}

async function sourceOf(variant: Variant): Promise<string> {
  const script = (name: string) => readFile(join(SCRIPTS, `${name}.js`), 'utf8');
  const library = () => readFile(join(ROOT, 'node_modules/mark.js/dist/mark.min.js'), 'utf8');
  switch (variant) {
    case 'gate-small':
      return `const pattern = ${SMALL_PATTERN};\n${await script('gate')}`;
    case 'gate-412':
      return `const pattern = ${patternOf(forms(FORMS_OF_LARGE_PATTERN), 'i')};\n${await script('gate')}`;
    case 'mark-with-pattern': {
      const pattern = patternOf(forms(TERMS_OF_MARK), 'gi');
      return `${await library()}\nconst pattern = ${pattern};\n${await script(variant)}`;
    }
    case 'mark-with-list': {
      const terms = JSON.stringify(forms(TERMS_OF_MARK));
      return `${await library()}\nconst terms = ${terms};\n${await script(variant)}`;
    }
    default:
      return script(variant);
  }
}

/** So many forms of several words out of the real lexicon, evenly from all notes. */
function forms(count: number): string[] {
  const { lexicon } = compileContent(readContent(), new Date().toISOString().slice(0, 10));
  const { notes } = JSON.parse(lexicon.data) as LexiconData;
  const all = notes
    .flatMap(({ always }) => always)
    .filter((form) => /^[a-z]+( [a-z]+)+$/.test(form));
  if (all.length < count)
    throw new Error(`the lexicon has only ${all.length} forms of several words`);
  return Array.from(
    { length: count },
    (_, index) => all[Math.floor((index * all.length) / count)] ?? '',
  );
}

function patternOf(words: readonly string[], flags: string): string {
  return `/\\b(?:${words.join('|')})\\b/${flags}`;
}
