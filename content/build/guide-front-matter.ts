import * as v from 'valibot';

const words = (field: string) =>
  v.pipe(
    v.string(`\`${field}\` must be text; put it in quotes`),
    v.trim(),
    v.nonEmpty(`\`${field}\` is empty; write it`),
  );

/** The front matter of content/<language>/guide.md, with messages that say what to do. */
export const guideFrontMatter = v.strictObject(
  {
    title: words('title'),
    lead: words('lead'),
    reviewed: v.pipe(
      v.string('`reviewed` must be a day as YYYY-MM-DD'),
      v.isoDate(({ input }) => `\`reviewed: ${input}\` is not a day as YYYY-MM-DD`),
    ),
  },
  'the front matter must be a list of fields: title, lead, reviewed',
);

export type GuideFrontMatter = v.InferOutput<typeof guideFrontMatter>;
