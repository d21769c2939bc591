import { NOTE_VOCABULARY } from './note-vocabulary.ts';

/**
 * JSON Schema of a note's front matter, so that editors complete and check it while somebody
 * writes. content/note.schema.json is this, and a test keeps it so.
 * @param sources keys of content/sources.yaml, aliases left out
 * @param notes ids that `related` may name
 */
export function noteJsonSchema(sources: readonly string[], notes: readonly string[]): object {
  const textList = (description: string) => ({
    type: 'array',
    description,
    items: { type: 'string', minLength: 1 },
    uniqueItems: true,
  });
  const choiceList = (description: string, choices: readonly string[]) => ({
    ...textList(description),
    items: { enum: choices },
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Front matter of a Backnotes note',
    description: 'Made by `npm run -s notes -- schema`; see content/README.md',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'title', 'group', 'terms', 'related', 'sources', 'reviewed'],
    properties: {
      id: {
        type: 'string',
        description: 'Name of the file; never changed later',
        pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      },
      title: { type: 'string', description: 'Top of the card: plain words', minLength: 1 },
      group: { enum: NOTE_VOCABULARY.groups },
      terms: {
        type: 'object',
        additionalProperties: false,
        minProperties: 1,
        properties: {
          always: textList('Forms that mean this note on any page'),
          'near-back': textList('Forms that mean it only where the page is about the back'),
        },
      },
      not: textList('Phrases in which a word of this note means something else'),
      figure: {
        type: 'object',
        additionalProperties: false,
        required: ['parts'],
        properties: {
          parts: {
            ...choiceList('Parts of the drawing that light up', NOTE_VOCABULARY.parts),
            minItems: 1,
          },
          change: { description: 'What the drawing shows', enum: NOTE_VOCABULARY.changes },
        },
      },
      related: {
        ...choiceList('Notes a reader would want next, nearest first', notes),
        minItems: 3,
        maxItems: 7,
      },
      codes: {
        type: 'object',
        additionalProperties: false,
        properties: {
          mesh: { type: 'array', items: { type: 'string', pattern: '^D\\d{6}(\\d{3})?$' } },
          'icd-10': {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Z]\\d[0-9A-Z](\\.[0-9A-Z]{1,4})?$' },
          },
        },
      },
      sources: {
        ...choiceList('Keys of content/sources.yaml, the best first', sources),
        minItems: 1,
      },
      reviewed: { type: 'string', format: 'date', description: 'Last read against its sources' },
    },
  };
}
