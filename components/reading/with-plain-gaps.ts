/** Gaps that are not spaces: tabs, line ends, fixed and thin spaces, hyphens and dashes, slashes. */
const GAPS =
  /[\t\n\r\u00a0\u2000-\u200a\u2010-\u2015\u202f\u205f\u2212\u3000\ufe58\ufe63\uff0d/-]/g;
const POSSESSIVES = /['\u2018\u2019\u02bc\u2032]s\b/gi;

/** The same text with spaces for every gap between words, and for a possessive s; offsets stay as they are. */
export function withPlainGaps(text: string): string {
  return text.replace(POSSESSIVES, '  ').replace(GAPS, ' ');
}
