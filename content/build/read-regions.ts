import * as v from 'valibot';
import type { Region } from '../../components/knowledge/region.ts';
import type { ContentFile } from './content-file.ts';
import { explainIssue } from './explain-issue.ts';
import type { Mistake } from './mistake.ts';
import { yamlLines } from './yaml-lines.ts';

const text = (field: string) =>
  v.pipe(v.string(`\`${field}\` must be text; put the number in quotes`), v.trim(), v.nonEmpty());
const region = v.strictObject(
  {
    id: v.pipe(
      v.string('`id` must be text; put it in quotes'),
      v.regex(/^([A-Z]{2}|other)$/, '`id` must be two capital letters of ISO 3166-1, or `other`'),
    ),
    name: text('name'),
    emergency: text('emergency'),
    advice: v.optional(text('advice')),
  },
  'write id, name and emergency',
);

/** Reads content/regions.yaml; `other`, the fallback, must stand last. */
export function readRegions({ file, text }: ContentFile): {
  regions: Region[];
  mistakes: Mistake[];
} {
  const { value, lineOf, mistakes } = yamlLines(file, text);
  const regions: Region[] = [];
  const complain = (path: (string | number)[], message: string) =>
    mistakes.push({ file, line: lineOf(path), message, severity: 'error' });

  const items: unknown[] = Array.isArray(value) ? value : [];
  for (const [index, item] of items.entries()) {
    const result = v.safeParse(region, item);
    for (const issue of result.issues ?? []) {
      const { path, message } = explainIssue(issue, 'this region', Object.keys(region.entries));
      complain([index, ...path], message);
    }
    if (!result.success) continue;
    const { advice, ...rest } = result.output;
    if (regions.some(({ id }) => id === rest.id)) {
      complain([index], `\`${rest.id}\` is there twice; remove one`);
    }
    regions.push({ ...rest, ...(advice !== undefined && { advice }) });
  }
  if (regions.at(-1)?.id !== 'other') {
    complain([items.length - 1], 'end the list with the fallback, `id: other`');
  }
  return { regions, mistakes };
}
