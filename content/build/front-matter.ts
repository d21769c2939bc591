import * as v from 'valibot';
import { didYouMean } from './did-you-mean.ts';
import { NOTE_VOCABULARY } from './note-vocabulary.ts';

/** One of the words of a list; the message names the word meant, or all that may be chosen. */
function wordOf<const Words extends readonly [string, ...string[]]>(name: string, words: Words) {
  return v.picklist(words, ({ input }) => {
    const meant = typeof input === 'string' ? didYouMean(input, words) : undefined;
    return `\`${String(input)}\` is not a ${name}; ${
      meant ? `did you mean \`${meant}\`?` : `choose one of ${words.join(', ')}`
    }`;
  });
}

const words = (what: string) =>
  v.pipe(
    v.string(`${what} must be text; put it in quotes`),
    v.trim(),
    v.nonEmpty(`${what} is empty; write it or remove it`),
  );
const id = (what: string) =>
  v.pipe(
    words(what),
    v.regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      ({ input }) => `\`${input}\` must be lower case, words joined by \`-\``,
    ),
  );
const listOf = <Item extends v.GenericSchema>(field: string, item: Item) =>
  v.array(item, `\`${field}\` must be a list: \`${field.split('.').at(-1)}: [one, two]\``);
const noMap = (field: string) => `\`${field}\` must have fields below it; see content/README.md`;

/** The front matter of a note: its fields and their shapes, with messages that say what to do. */
export const frontMatter = v.strictObject(
  {
    id: id('`id`'),
    title: words('`title`'),
    group: wordOf('group', NOTE_VOCABULARY.groups),
    terms: v.strictObject(
      {
        always: v.optional(listOf('terms.always', words('a form')), []),
        'near-back': v.optional(listOf('terms.near-back', words('a form')), []),
      },
      noMap('terms'),
    ),
    not: v.optional(listOf('not', words('a phrase of `not`')), []),
    figure: v.optional(
      v.strictObject(
        {
          parts: v.pipe(
            listOf('figure.parts', wordOf('part of the drawing', NOTE_VOCABULARY.parts)),
            v.minLength(1, '`figure.parts` is empty; name a part or remove `figure`'),
          ),
          change: v.optional(wordOf('change of the drawing', NOTE_VOCABULARY.changes)),
        },
        noMap('figure'),
      ),
    ),
    related: listOf('related', id('an id of `related`')),
    codes: v.optional(
      v.strictObject(
        {
          mesh: v.optional(
            listOf(
              'codes.mesh',
              v.pipe(
                words('a code'),
                v.regex(/^D\d{6}(\d{3})?$/, ({ input }) => `\`${input}\` is no MeSH id (D007405)`),
              ),
            ),
          ),
          'icd-10': v.optional(
            listOf(
              'codes.icd-10',
              v.pipe(
                words('a code'),
                v.regex(
                  /^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/,
                  ({ input }) => `\`${input}\` is no ICD-10 code (M51.2)`,
                ),
              ),
            ),
          ),
        },
        noMap('codes'),
      ),
    ),
    sources: v.pipe(
      listOf('sources', words('a key of `sources`')),
      v.minLength(1, '`sources` is empty; cite at least one key of content/sources.yaml'),
    ),
    reviewed: v.pipe(
      v.string('`reviewed` must be a day as YYYY-MM-DD'),
      v.isoDate(({ input }) => `\`reviewed: ${input}\` is not a day as YYYY-MM-DD`),
    ),
  },
  'the front matter must be a list of fields; see content/README.md',
);

export type FrontMatter = v.InferOutput<typeof frontMatter>;
