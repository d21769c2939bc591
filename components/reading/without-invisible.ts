/** The one that pages really hide in words, to have them broken well. */
export const SOFT_HYPHEN = '\u00ad';
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g;

/** A text without the characters that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}
