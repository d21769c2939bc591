import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ContentFile } from './content-file.ts';

/** The files of the content folder that are compiled, for one language. */
export interface Content {
  /** Folder of the language: "en". */
  language: string;
  notes: ContentFile[];
  sources: ContentFile;
  regions: ContentFile;
  forbiddenPhrases: ContentFile;
  context: ContentFile;
  figure: ContentFile;
  /** Null while there is none. */
  triage: ContentFile | null;
  /** What is said while a reader keeps a spell; null while there is none. */
  episode: ContentFile | null;
  /** The guide of the library; null while there is none. */
  guide: ContentFile | null;
}

/** Path of the content folder on this machine, with `/` at its end. */
export const CONTENT_FOLDER = fileURLToPath(new URL('..', import.meta.url));

/**
 * Reads the content folder from disk.
 * @param language folder of the language: "en"
 * @throws when the folder, sources.yaml, regions.yaml, forbidden-phrases.yaml or context.yaml is missing
 */
export function readContent(language = 'en', folder = CONTENT_FOLDER): Content {
  const read = (path: string): ContentFile => ({
    file: `content/${path}`,
    text: readFileSync(`${folder}${path}`, 'utf8'),
  });
  const names = readdirSync(`${folder}${language}/notes`).filter((name) => name.endsWith('.md'));
  const files = readdirSync(`${folder}${language}`);
  const readIfThere = (name: string): ContentFile | null =>
    files.includes(name) ? read(`${language}/${name}`) : null;
  return {
    language,
    notes: names.sort().map((name) => read(`${language}/notes/${name}`)),
    sources: read('sources.yaml'),
    regions: read('regions.yaml'),
    forbiddenPhrases: read('forbidden-phrases.yaml'),
    context: read(`${language}/context.yaml`),
    figure: read(`${language}/figure.yaml`),
    triage: readIfThere('triage.yaml'),
    episode: readIfThere('episode.yaml'),
    guide: readIfThere('guide.md'),
  };
}
