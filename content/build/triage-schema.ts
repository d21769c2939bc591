import * as v from 'valibot';
import { LEVELS } from '../../components/knowledge/note.ts';
import { didYouMean } from './did-you-mean.ts';

const words = v.pipe(
  v.string('this must be text; put it in quotes'),
  v.trim(),
  v.nonEmpty('this is empty; write it or remove it'),
);
const id = v.pipe(
  words,
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'this must be lower case, words joined by `-`'),
);
const day = v.pipe(
  v.number('this must be a number of days'),
  v.integer('this must be a whole number of days'),
  v.minValue(0, 'this must not be negative'),
);
const level = v.picklist(LEVELS, ({ input }) => {
  const meant = typeof input === 'string' ? didYouMean(input, LEVELS) : undefined;
  return `\`${String(input)}\` is not a level; ${
    meant ? `did you mean \`${meant}\`?` : `choose one of ${LEVELS.join(', ')}`
  }`;
});
const list = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.array(item, 'this must be a list'),
    v.minLength(1, 'this list is empty; write something or remove the field'),
  );

const answer = v.strictObject({
  id,
  text: words,
  more: v.optional(words),
  floor: v.optional(level, 'care'),
  rule: v.optional(id),
  also: v.optional(words),
  'counts-as': v.optional(id),
  'from-day': v.optional(day),
});

const question = v.strictObject({
  id,
  kind: v.picklist(['tick-list', 'choice'], '`kind` must be `tick-list` or `choice`'),
  text: words,
  help: v.optional(words),
  none: v.optional(words),
  'since-when': v.optional(v.strictObject({ label: words, help: words })),
  answers: list(answer),
});

const lookAgain = v.strictObject({
  if: v.optional(v.record(id, list(id))),
  'days-from-today': v.pipe(day, v.minValue(1, 'the next look is tomorrow at the earliest')),
  'then-days-from-onset': v.optional(day),
  'latest-days-from-onset': v.optional(day),
  text: words,
});

const result = v.strictObject({
  title: words,
  do: words,
  also: list(words),
  why: words,
  'look-again': v.optional(v.array(lookAgain, 'this must be a list'), []),
  read: list(id),
  sources: list(id),
});

/** content/<language>/triage.yaml: its fields and their shapes, with messages that say what to do. */
export const triageSchema = v.strictObject({
  version: v.pipe(
    v.number('`version` must be a whole number; raise it by one with every edit'),
    v.integer('`version` must be a whole number; raise it by one with every edit'),
    v.minValue(1, '`version` begins at 1'),
  ),
  reviewed: v.pipe(
    v.string('`reviewed` must be a day as YYYY-MM-DD'),
    v.isoDate('`reviewed` must be a day as YYYY-MM-DD'),
  ),
  opening: v.strictObject({ title: words, text: words, notes: list(words) }),
  questions: list(question),
  'something-wrong': v.strictObject({
    text: words,
    floor: level,
    rule: id,
    also: v.optional(words),
  }),
  grid: v.strictObject({
    rows: id,
    columns: id,
    cells: v.record(id, v.record(id, v.strictObject({ floor: level, rule: v.optional(id) }))),
  }),
  rules: v.record(id, v.strictObject({ name: words, why: words, sources: list(id) })),
  watch: v.strictObject({
    now: list(words),
    today: v.optional(list(words)),
    days: v.optional(list(words)),
    routine: v.optional(list(words)),
  }),
  results: v.strictObject({
    care: result,
    routine: result,
    days: result,
    today: result,
    now: result,
  }),
  cautions: list(words),
});

/** The file as it is written. */
export type TriageFile = v.InferOutput<typeof triageSchema>;
