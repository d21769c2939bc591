/** The words of a form or cue, in lower case, without a possessive s, which a page may leave out. */
export function plainWordsOf(phrase: string): string[] {
  const plain = phrase.toLowerCase().replace(/['\u2018\u2019]s(?![\p{L}\p{N}])/gu, '');
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
