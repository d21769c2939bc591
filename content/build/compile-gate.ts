import type { ContextCues } from '../../components/detection/lexicon.ts';
import type { GateSources } from '../../components/gate/gate-sources.ts';
import type { LexiconSource } from './lexicon-source.ts';

import { plainPattern } from './plain-pattern.ts';
import { plainWordsOf } from './plain-words-of.ts';
import { spellingsOf } from './spellings-of.ts';

/** Characters of a phrase that are looked at: enough to be rare, few enough to be cheap. */
const MOST_CHARACTERS = 10;
/** Words before "back" that are looked at. */
const WORDS_BEFORE_BACK = 3;
/** A phrase about the back that every long page is asked for: "back" and one word beside it. */
const PLAIN_BACK = /^(?:backs? ?\w+|\w+ backs?)$/;

/**
 * Makes the gate: what every page is asked, so that only pages with something to mark are read.
 * @param stems of the gate, from context.yaml
 */
export function compileGate(
  { forms }: LexiconSource,
  stems: readonly string[],
  cues: ContextCues,
): GateSources {
  const certain = forms.filter(({ sense }) => sense === 'always').map(({ text }) => text);
  const plainStems = stems.map((stem) => plainWordsOf(stem).join(' '));
  const isCovered = (words: readonly string[]): boolean =>
    plainStems.some((stem) => ` ${words.join(' ')}`.includes(` ${stem}`));
  const open = [...cues.back, ...cues.ownBack, ...cues.perhapsBack, ...certain]
    .map(plainWordsOf)
    .filter((words) => !isCovered(words))
    .flatMap((words) => spellingsOf(rarestOf(words)).flatMap(beginningsOf));
  const isPlainBack = (text: string): boolean => PLAIN_BACK.test(text);
  return {
    stems: plainPattern([
      ...stems.flatMap((stem) => spellingsOf(plainWordsOf(stem))),
      ...open.filter(isPlainBack),
    ]),
    rest: plainPattern(open.filter((text) => !isPlainBack(text))),
  };
}

/** Where a phrase has "back" in it: from there, or where it ends there, what stands before, which is what is rare. */
function rarestOf(words: readonly string[]): readonly string[] {
  const back = words.findIndex((word) => word === 'back' || word === 'backs');
  if (back === -1) return words;
  const from = back === words.length - 1 ? Math.max(0, back - WORDS_BEFORE_BACK) : back;
  return words.slice(from);
}

/**
 * The beginning of a phrase; one that ends in "back" whole, because its beginning ("pain in the") is everyday. Also
 * without its first gap, as some are written ("backache").
 */
function beginningsOf(text: string): string[] {
  const closed = text.replace(' ', '');
  return [text, closed].map((one) => (/\Wbacks?$/.test(one) ? one : one.slice(0, MOST_CHARACTERS)));
}
