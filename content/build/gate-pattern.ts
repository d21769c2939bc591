import { isAcronym } from '../../components/detection/phrase-matcher.ts';
import { phrasePattern, wordsOf } from './phrase-pattern.ts';
import { prefixPattern } from './prefix-pattern.ts';

/** Words of a phrase before "back" that the gate looks at; more would only make it slower. */
const WORDS_BEFORE_BACK = 3;

/**
 * Source of the pattern that every page is asked (flags `gi`): the stems; "back" with the words that forms have
 * before or after it; and in full whatever phrase none of these covers.
 * @param phrases forms and cues; the pattern matches each of them, however a page writes it
 */
export function gatePattern(stems: readonly string[], phrases: readonly string[]): string {
  const stemPattern = stems.map((stem) => phrasePattern(stem.split(' ')).join('')).join('|');
  const covers = new RegExp(stemPattern, 'i');
  const open = phrases.filter((phrase) => stemPattern === '' || !covers.test(phrase));
  const acronyms = open.filter(isAcronym);
  const before = new Set<string>();
  const after: string[][] = [];
  const rest: string[][] = [];
  for (const phrase of open.filter((phrase) => !isAcronym(phrase))) {
    const words = wordsOf(phrase);
    const back = words.findIndex((word) => word === 'back' || word === 'backs');
    const next = words[back + 1];
    if (back === -1) rest.push(phrasePattern(words));
    else if (next !== undefined) after.push([...phrasePattern([next])]);
    else before.add(words.slice(Math.max(0, back - WORDS_BEFORE_BACK), back).join(' '));
  }
  return [
    stemPattern,
    backPattern([...before], after),
    prefixPattern(rest),
    acronyms.length > 0 ? `(?-i:(?<![A-Z])(?:${acronyms.join('|')})(?![A-Z]))` : '',
  ]
    .filter((part) => part !== '')
    .join('|');
}

/** "back" is on every page, so its company is looked at only where it stands: behind it first, then ahead. */
function backPattern(before: readonly string[], after: readonly string[][]): string {
  const parts: string[] = [];
  if (before.length > 0) {
    const behind = before.map((words) => phrasePattern(words.split(' ')).join('')).join('|');
    parts.push(`(?<=(?:${behind})[^a-z0-9]{0,9}back)`);
  }
  if (after.length > 0) parts.push(`s?[^a-z0-9]{0,9}${prefixPattern(after)}`);
  return parts.length > 0 ? `back(?:${parts.join('|')})` : '';
}
