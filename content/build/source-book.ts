import * as v from 'valibot';
import type { Source } from '../../components/knowledge/note.ts';
import type { ContentFile } from './content-file.ts';
import { explainIssue } from './explain-issue.ts';
import type { Mistake } from './mistake.ts';
import { yamlLines } from './yaml-lines.ts';

/** All sources of content/sources.yaml. */
export interface SourceBook {
  /** By canonical key, in the order of the file. */
  sources: ReadonlyMap<string, Source>;
  /** Every key and alias that may be written, to its canonical key. */
  keys: ReadonlyMap<string, string>;
  /** Canonical keys of sources that need a stronger one beside them. */
  weak: ReadonlySet<string>;
  mistakes: Mistake[];
}

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const text = (field: string) =>
  v.pipe(v.string(`\`${field}\` must be text`), v.trim(), v.nonEmpty());
const source = v.strictObject(
  {
    publisher: text('publisher'),
    title: text('title'),
    year: v.nullable(
      v.pipe(
        v.number('`year` must be a number, or null where the publisher gives none'),
        v.integer(),
        v.minValue(1900, '`year` must have four digits'),
        v.maxValue(2100, '`year` must have four digits'),
      ),
    ),
    url: v.pipe(
      v.string('`url` must be an address'),
      v.url('`url` is not an address'),
      v.regex(/^https?:\/\//, '`url` must begin with https:// or http://'),
    ),
    aliases: v.optional(v.array(v.pipe(v.string(), v.regex(KEY))), []),
    weak: v.optional(v.boolean('`weak` must be true, or left out'), false),
  },
  'write publisher, title, year and url below the key',
);

/** Reads content/sources.yaml; a source with a mistake is left out of the book. */
export function sourceBook({ file, text }: ContentFile): SourceBook {
  const { value, lineOf, mistakes } = yamlLines(file, text);
  const sources = new Map<string, Source>();
  const keys = new Map<string, string>();
  const weak = new Set<string>();
  const complain = (path: (string | number)[], message: string) =>
    mistakes.push({ file, line: lineOf(path), message, severity: 'error' });

  let previous = '';
  for (const [key, entry] of Object.entries((value ?? {}) as Record<string, unknown>)) {
    if (!KEY.test(key)) complain([key], `\`${key}\` must be lower case, words joined by \`-\``);
    if (key < previous)
      complain([key], `\`${key}\` is out of order; move it above \`${previous}\``);
    previous = key;

    const result = v.safeParse(source, entry);
    if (!result.success) {
      for (const issue of result.issues) {
        const { path, message } = explainIssue(issue, `\`${key}\``, Object.keys(source.entries));
        complain([key, ...path], message);
      }
      continue;
    }
    const { aliases, weak: isWeak, ...rest } = result.output;
    sources.set(key, { key, ...rest });
    if (isWeak) weak.add(key);
    for (const name of [key, ...aliases]) {
      const owner = keys.get(name);
      if (owner)
        complain([key], `\`${name}\` already stands for \`${owner}\`; one key, one source`);
      keys.set(name, key);
    }
  }
  return { sources, keys, weak, mistakes };
}
