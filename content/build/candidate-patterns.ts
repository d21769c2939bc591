import type { CandidateSources } from '../../components/detection/lexicon.ts';
import { isAcronym } from '../../components/detection/phrase-matcher.ts';
import { plainPattern } from './plain-pattern.ts';
import { plainWordsOf } from './plain-words-of.ts';
import { spellingsOf } from './spellings-of.ts';

/** Names of vertebrae (L5, T12, l4-l5), which no note lists. */
const LEVEL_NAMES = '(?:T(?:1[0-2]|[1-9])|L[1-5]|S1|l[1-5] {1,3}(?:l?[1-5]|s1))(?![0-9])';
/** What find-complaints.ts begins with, where no form does: "my back still aches". */
const COMPLAINTS = [
  ...'my your his her their our low lower upper mid middle whole entire'.split(' '),
].map((one) => `${one} back`);
/** Characters of a form that are looked at. */
const MOST_CHARACTERS = 10;
/** Letters of a first word that a page may write together with the next ("back ache"). */
const SHORT_WORD = 5;

/**
 * The patterns that find every place of a text where a form may stand, and some where none does. The text has all its
 * gaps, hyphens among them, turned into spaces (reading/with-plain-gaps.ts).
 */
export function candidatePatterns(forms: readonly string[]): CandidateSources {
  const acronyms = forms.filter(isAcronym);
  const phrases = forms.filter((form) => !isAcronym(form)).map(plainWordsOf);
  const words = [...phrases, ...COMPLAINTS.map(plainWordsOf)]
    .flatMap(spellingsOf)
    .flatMap(beginningsOf);
  return {
    words: plainPattern(words),
    exact: [LEVEL_NAMES, ...acronyms].join('|'),
  };
}

/** The beginning; for each gap in it, the beginning with a wide gap, as indented lines have; and written together. */
function beginningsOf(text: string): string[] {
  const beginning = text.slice(0, MOST_CHARACTERS);
  const wide = [...beginning.matchAll(/ /g)].map(({ index }) => `${beginning.slice(0, index)}  `);
  const first = text.indexOf(' ');
  const closed =
    first > 0 && first <= SHORT_WORD ? [text.replaceAll(' ', '').slice(0, MOST_CHARACTERS)] : [];
  return [beginning, ...wide, ...closed];
}
