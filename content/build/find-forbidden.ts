import type { ForbiddenPhrase } from './forbidden-phrases.ts';

/** A forbidden phrase found in a text. */
export interface ForbiddenFind {
  /** The words as they stand. */
  words: string;
  reason: string;
  /** UTF-16 offset in the text. */
  offset: number;
}

/**
 * What a text says that it must not.
 * @param text plain text; line breaks count as spaces
 * @param noteId the note it stands in, for the exceptions
 */
export function findForbidden(
  text: string,
  phrases: readonly ForbiddenPhrase[],
  noteId = '',
): ForbiddenFind[] {
  const flat = text.replace(/[\n\t]/g, ' ');
  return phrases
    .filter(({ except }) => !except.includes(noteId))
    .flatMap(({ pattern, reason }) =>
      [...flat.matchAll(pattern)].map((match) => ({
        words: match[0].trim(),
        reason,
        offset: match.index,
      })),
    );
}
