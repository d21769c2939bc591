import * as v from 'valibot';

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
const list = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.array(item, 'this must be a list'),
    v.minLength(1, 'this list is empty; write something or remove the field'),
  );
const pain = v.pipe(
  v.number('`pain` must be a number from 0 to 10'),
  v.minValue(0, '`pain` must be a number from 0 to 10'),
  v.maxValue(10, '`pain` must be a number from 0 to 10'),
);

/** content/<language>/episode.yaml: its fields and their shapes, with messages that say what to do. */
export const episodeSchema = v.strictObject({
  reviewed: v.pipe(
    v.string('`reviewed` must be a day as YYYY-MM-DD'),
    v.isoDate('`reviewed` must be a day as YYYY-MM-DD'),
  ),
  'same-spot': v.strictObject({ question: id, yes: id, no: id }),
  course: v.strictObject({
    text: words,
    points: list(v.strictObject({ day, pain })),
    sources: list(id),
  }),
  stages: list(v.strictObject({ 'from-day': day, title: words, text: words, sources: list(id) })),
  card: v.strictObject({
    notes: list(id),
    lines: list(
      v.strictObject({
        'from-day': day,
        text: v.pipe(words, v.includes('{day}', 'write `{day}` where the day belongs')),
      }),
    ),
    sources: list(id),
  }),
});

/** The file as it is written. */
export type EpisodeFile = v.InferOutput<typeof episodeSchema>;
