import * as v from 'valibot';
import type { ContentFile } from './content-file.ts';
import { explainIssue } from './explain-issue.ts';
import type { Mistake } from './mistake.ts';
import { yamlLines } from './yaml-lines.ts';

/** Something a text must not say. */
export interface ForbiddenPhrase {
  /** Global and case-insensitive. */
  pattern: RegExp;
  reason: string;
  /** Ids of notes that may say it. */
  except: readonly string[];
}

const entry = v.pipe(
  v.strictObject({
    phrase: v.optional(v.string()),
    pattern: v.optional(v.string()),
    reason: v.pipe(v.string(), v.nonEmpty('`reason` is empty; say why and what to write instead')),
    except: v.optional(v.array(v.string()), []),
  }),
  v.check(
    (entry) => (entry.phrase === undefined) !== (entry.pattern === undefined),
    'write either `phrase:` or `pattern:`',
  ),
);

/** Reads content/forbidden-phrases.yaml. */
export function readForbiddenPhrases({ file, text }: ContentFile): {
  phrases: ForbiddenPhrase[];
  mistakes: Mistake[];
} {
  const { value, lineOf, mistakes } = yamlLines(file, text);
  const phrases: ForbiddenPhrase[] = [];
  const complain = (path: (string | number)[], message: string) =>
    mistakes.push({ file, line: lineOf(path), message, severity: 'error' });

  for (const [index, item] of (Array.isArray(value) ? value : []).entries()) {
    const result = v.safeParse(entry, item);
    if (!result.success) {
      for (const issue of result.issues) {
        const { path, message } = explainIssue(
          issue,
          'this entry',
          Object.keys(entry.pipe[0].entries),
        );
        complain([index, ...path], message);
      }
      continue;
    }
    const { phrase, pattern, reason, except } = result.output;
    try {
      const source = pattern ?? `\\b${(phrase ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`;
      phrases.push({ pattern: new RegExp(source, 'giu'), reason, except });
    } catch (error) {
      complain([index, 'pattern'], `this is no regular expression: ${(error as Error).message}`);
    }
  }
  return { phrases, mistakes };
}
