/**
 * Spelling rules that bring the two Englishes together. They are applied to forms and to pages alike, so they
 * need not give real words ("exercise" becomes "exercize"); they only must not make two words of one context equal.
 */
const SPELLING_RULES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/(?<=^|^micro)disk(?=s?$|ectom|ogen|itis)/, 'disc'],
  [/[ao]e/g, 'e'],
  [/(?<=[a-z]{3})our(?=s?$|al$|ed$|ing$|ers?$)/, 'or'],
  [/is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/, 'iz'],
  [/(?<=cent|fib)re(?=s?$)/, 'er'],
  [/^programmes?$/, 'program'],
  [/(?<=[a-z]{3})ll(?=ing$|ed$|ers?$)/, 'l'],
];

/** Where any of the rules may have something to do; most words are spared the rest. */
const MAY_DIFFER =
  /^(?:micro)?disk|[ao]e|our|is(?:e|ing|ation)|(?:cent|fib)re|^programme|ll(?:ing|ed|ers?)$/;

/** Folds one word: lower case, accents off, ligatures apart, one spelling of English. */
export function foldWord(word: string): string {
  let folded = word.toLowerCase();
  // Most words are plain ASCII; normalize() is dear and would change nothing there.
  if (/[^\x20-\x7e]/.test(folded)) folded = folded.normalize('NFKD').replace(/\p{M}/gu, '');
  if (!MAY_DIFFER.test(folded)) return folded;
  for (const [pattern, replacement] of SPELLING_RULES) {
    folded = folded.replace(pattern, replacement);
  }
  return folded;
}
