import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, object, optional, parse, picklist, pipe, regex, string } from 'valibot';
import { parse as parseYaml } from 'yaml';
import type { CorpusCase } from './corpus-case.ts';
import { parseLabelledText } from './parse-labelled-text.ts';

/** Where the labelled set of this repository is. */
export const CASES_FOLDER = join(import.meta.dirname, '../../tests/corpus/cases');

const SUBJECT = picklist(['back', 'other-health', 'general']);

const FILE = object({
  genre: string(),
  about: SUBJECT,
  cases: array(
    object({
      id: pipe(string(), regex(/^[a-z0-9-]+$/)),
      title: string(),
      /** For a page that is about something else than the others of its genre. */
      about: optional(SUBJECT),
      source: optional(string(), 'own'),
      text: string(),
    }),
  ),
});

/**
 * Reads every `*.yaml` of a folder of labelled cases, in the order of the files' names.
 * @throws Error naming the file (and case) that is not as tests/corpus/README.md says
 */
export function readCases(folder: string = CASES_FOLDER): CorpusCase[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().flatMap((name) => {
    const { genre, about, cases } = inFile(name, () =>
      parse(FILE, parseYaml(readFileSync(join(folder, name), 'utf8'))),
    );
    return cases.map(
      ({ id, title, source, text, ...own }): CorpusCase => ({
        id,
        genre,
        about: own.about ?? about,
        source,
        title,
        ...inFile(`${name}, ${id}`, () => parseLabelledText(text)),
      }),
    );
  });
}

function inFile<Result>(place: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new Error(`${place}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
