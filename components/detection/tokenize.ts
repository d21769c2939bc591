import { foldWord } from './fold-word.ts';
import type { Token } from './token.ts';

/** Characters that are not seen and may stand inside a word: soft hyphen, zero-width characters, byte order mark. */
export const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** A word, or the sign for "and". */
const WORD = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+|&/gu;
const INVISIBLES = new RegExp(INVISIBLE.source, 'g');
/** Nothing but white space, or one hyphen, dash or slash with at most invisible company. */
const SOFT_GAP =
  /^(?:[\s\u00a0]+|[\u00ad\u200b-\u200d\u2060\ufeff]*[\p{Pd}\u2212/][\u00ad\u200b-\u200d\u2060\ufeff]*[\r\n]*[ \t]*)$/u;
/** After a title the full stop ends nothing: "Dr. Spine" is a name. */
const TITLE_GAP = /^\.\s*$/;
const POSSESSIVE_GAP = /^['\u2018\u2019\u02bc\u2032]$/;

/**
 * Cuts a text into folded words.
 * Joins nothing across punctuation but the full stop of "Dr."; "disc's" gives the one token "disc"; "L4/5" gives "l4",
 * "5"; "&" gives "and".
 * @param text any text; offsets in the result are UTF-16 offsets into it
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  WORD.lastIndex = 0;
  for (const match of text.matchAll(WORD)) {
    const visible = INVISIBLE.test(match[0]) ? match[0].replace(INVISIBLES, '') : match[0];
    if (visible === '') continue;
    const start = match.index;
    const end = start + match[0].length;
    const between = text.slice(previousEnd, start);
    const last = tokens.at(-1);
    if (last && (visible === 's' || visible === 'S') && POSSESSIVE_GAP.test(between)) {
      previousEnd = end;
      continue;
    }
    const soft =
      last !== undefined &&
      (between === ' ' ||
        SOFT_GAP.test(between) ||
        (last.text === 'dr' && TITLE_GAP.test(between)));
    const folded = visible === '&' ? 'and' : foldWord(visible);
    tokens.push({ text: folded, start, end, gap: soft ? 'soft' : 'hard' });
    previousEnd = end;
  }
  return tokens;
}
