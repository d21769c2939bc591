import { isAcronym } from '../../components/detection/phrase-matcher.ts';
import { tokenize } from '../../components/detection/tokenize.ts';

/**
 * A form folded to what detection tells apart: two forms with the same key match the same words,
 * so only one of them may be written. Acronyms keep their capitals.
 */
export function formKey(form: string): string {
  const written = form.trim();
  const singular = written.replace(/s$/, '');
  if (isAcronym(singular)) return `=${singular}`;
  // Detection finds "backache" for "back ache", and the plural of the last word.
  return tokenize(written)
    .map(({ text }) => text)
    .join('')
    .replace(/ies$/, 'y')
    .replace(/ses$/, 'sis')
    .replace(/(?<![siu])s$/, '');
}
