import * as v from 'valibot';
import type { FigureWords } from '../../components/figure/figure-words.ts';
import type { ContentFile } from './content-file.ts';
import { explainIssue } from './explain-issue.ts';
import type { Mistake } from './mistake.ts';
import { NOTE_VOCABULARY } from './note-vocabulary.ts';
import { yamlLines } from './yaml-lines.ts';

/** The muscle that the drawing shows with the sciatic nerve; no part of its own. */
const PARTS = [...NOTE_VOCABULARY.parts, 'piriformis'] as const;

const words = v.pipe(v.string('write words here; put them in quotes'), v.trim(), v.nonEmpty());
const everyOf = <Name extends string, Schema extends v.GenericSchema>(
  names: readonly Name[],
  schema: Schema,
) =>
  v.strictObject(
    Object.fromEntries(names.map((name) => [name, schema])) as Record<Name, Schema>,
    `write words for ${names.join(', ')}`,
  );
const shown = v.strictObject(
  {
    about: v.pipe(
      v.array(
        v.picklist(
          NOTE_VOCABULARY.parts,
          ({ input }) => `\`${String(input)}\` is not a part of the drawing`,
        ),
        'write `about: [a part of the drawing]`',
      ),
      v.minLength(1, '`about` is empty; name the part that the words are about'),
    ),
    says: words,
  },
  'write about and says',
);
const figure = v.strictObject(
  {
    views: everyOf(['side', 'back'], words),
    lit: v.pipe(words, v.includes('{parts}', '`lit` needs `{parts}`, where the parts are named')),
    parts: everyOf(PARTS, words),
    changes: everyOf(
      NOTE_VOCABULARY.changes,
      v.pipe(
        v.array(shown, 'write a list: `- about: […]` and `says: …`'),
        v.minLength(1, 'say what this change shows'),
      ),
    ),
  },
  'write views, lit, parts and changes',
);

/**
 * Checks and compiles content/<language>/figure.yaml: the drawing in words.
 * @returns no words when there is a mistake
 */
export function compileFigure(
  { file, text }: ContentFile,
  language: string,
): { words: FigureWords | null; mistakes: Mistake[] } {
  const { value, lineOf, mistakes } = yamlLines(file, text);
  const result = v.safeParse(figure, value);
  if (result.success) return { words: { language, ...result.output }, mistakes };

  const names = [...Object.keys(figure.entries), ...PARTS, ...NOTE_VOCABULARY.changes];
  for (const issue of result.issues) {
    const { path, message } = explainIssue(issue, 'the words of the drawing', names);
    mistakes.push({ file, line: lineOf(path), message, severity: 'error' });
  }
  return { words: null, mistakes };
}
