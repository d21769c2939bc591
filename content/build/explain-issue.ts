import type * as v from 'valibot';
import { didYouMean } from './did-you-mean.ts';

/** A valibot issue as a place in the file's data and a sentence that says what to do. */
export interface ExplainedIssue {
  path: (string | number)[];
  message: string;
}

/**
 * Turns missing and unknown fields into instructions; other issues carry their own message.
 * @param where how the data is called in the message: "the front matter", "this region"
 * @param fields the names that an unknown field may have been meant as
 */
export function explainIssue(
  issue: v.BaseIssue<unknown>,
  where: string,
  fields: readonly string[],
): ExplainedIssue {
  const path = (issue.path ?? []).map((step) => step.key as string | number);
  const isAboutTheField = issue.path?.at(-1)?.origin === 'key';
  if (!isAboutTheField) return { path, message: issue.message };

  const field = String(path.at(-1));
  const parent = path.at(-2);
  const owner = typeof parent === 'string' && fields.includes(parent) ? `\`${parent}\`` : where;
  if (issue.expected === 'never') {
    const meant = didYouMean(field, fields);
    const advice = meant
      ? `did you mean \`${meant}\`?`
      : 'remove it; content/README.md has the list';
    return { path, message: `\`${field}\` is not a field of ${owner}; ${advice}` };
  }
  return { path, message: `add \`${field}:\` to ${owner}` };
}
