import { foldWord } from './fold-word.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** A phrase found in a text: token indices (`last` inclusive) and UTF-16 offsets (`end` exclusive). */
export interface PhraseMatch<T> {
  value: T;
  first: number;
  last: number;
  start: number;
  end: number;
}

interface Phrase<T> {
  words: string[];
  /** Set when the phrase is an acronym: what the page must show, but for a plural s. */
  exact: string | null;
  value: T;
}

/** Words that there is nothing to cut in, as nearly all forms are: a page with back words waits for thousands of them. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/i;
const textOf = (token: Token): string => token.text;

/** True for a form that is all capitals and digits ("MRI", "L4"): its case must match on the page. */
export function isAcronym(form: string): boolean {
  return /^[A-Z0-9]{2,}$/.test(form) && /[A-Z]/.test(form);
}

function isPluralOf(word: string, singular: string): boolean {
  if (word === `${singular}s` || word === `${singular}es`) return true;
  if (singular.endsWith('y') && word === `${singular.slice(0, -1)}ies`) return true;
  return singular.endsWith('sis') && word === `${singular.slice(0, -2)}es`;
}

/**
 * Finds many phrases at once in a token list. Written for short texts (a paragraph), where it beats one large RegExp.
 * Finds plurals of the last word, words that the page writes together ("backache" for "back ache"), and a word that it
 * writes with a hyphen ("micro-discectomy").
 */
export class PhraseMatcher<T> {
  readonly #phrasesByKey = new Map<string, Phrase<T>[]>();

  /** Adds a phrase; of two equal phrases the one added first is found. */
  add(text: string, value: T): void {
    const words = PLAIN.test(text) ? text.split(' ').map(foldWord) : tokenize(text).map(textOf);
    const [first, second, third] = words;
    if (first === undefined) return;
    const phrase: Phrase<T> = { words, exact: isAcronym(text) ? text : null, value };
    this.#addUnder(first, phrase);
    if (second !== undefined) this.#addUnder(first + second, phrase);
    if (second !== undefined && third !== undefined) this.#addUnder(first + second + third, phrase);
  }

  #addUnder(key: string, phrase: Phrase<T>): void {
    const phrases = this.#phrasesByKey.get(key);
    if (!phrases) this.#phrasesByKey.set(key, [phrase]);
    else phrases.push(phrase);
  }

  /** All matches, leftmost first, longest at each place, none overlapping. */
  findAll(tokens: readonly Token[], text: string): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let index = 0; index < tokens.length; index++) {
      const match = this.#longestAt(tokens, index, text);
      if (!match) continue;
      found.push(match);
      index = match.last;
    }
    return found;
  }

  #longestAt(tokens: readonly Token[], index: number, text: string): PhraseMatch<T> | null {
    const word = tokens[index]?.text ?? '';
    // Only a word in -s has more keys than itself; this runs for every word of the text.
    if (!word.endsWith('s')) {
      const best = this.#longestOf(word, tokens, index, text, null);
      return best ?? this.#hyphenatedAt(tokens, index, text);
    }
    let best: PhraseMatch<T> | null = null;
    for (const key of keysOf(word)) best = this.#longestOf(key, tokens, index, text, best);
    return best;
  }

  /** The longest phrase filed under a key, if it is longer than `best`. */
  #longestOf(
    key: string,
    tokens: readonly Token[],
    index: number,
    text: string,
    best: PhraseMatch<T> | null,
  ): PhraseMatch<T> | null {
    let longest = best;
    for (const phrase of this.#phrasesByKey.get(key) ?? []) {
      const match = matchPhrase(phrase, tokens, index, text);
      if (match && (!longest || match.end > longest.end)) longest = match;
    }
    return longest;
  }

  /** The longest phrase whose first word the page writes with a hyphen: "micro-discectomy", "sacro-iliac joint". */
  #hyphenatedAt(tokens: readonly Token[], index: number, text: string): PhraseMatch<T> | null {
    const head = tokens[index];
    const tail = tokens[index + 1];
    // By the character: this, too, runs for every word.
    if (!head || tail?.start !== head.end + 1 || !HYPHENS.has(text.charCodeAt(head.end)))
      return null;
    const word = head.text + tail.text;
    let longest: PhraseMatch<T> | null = null;
    for (const key of keysOf(word)) {
      for (const phrase of this.#phrasesByKey.get(key) ?? []) {
        if (phrase.exact !== null) continue;
        const match = matchPhrase(phrase, tokens, index, text, word);
        if (match && (!longest || match.end > longest.end)) longest = match;
      }
    }
    return longest;
  }
}

/** Hyphen-minus, hyphen, and the one that does not break a line. */
const HYPHENS = new Set([0x2d, 0x2010, 0x2011]);

/** The keys a page's word may be filed under: itself, and its singular when it may be a closed plural. */
function keysOf(word: string): string[] {
  const keys = [word];
  if (word.endsWith('s')) keys.push(word.slice(0, -1));
  if (word.endsWith('es')) keys.push(word.slice(0, -2));
  if (word.endsWith('ies')) keys.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('ses')) keys.push(`${word.slice(0, -2)}is`);
  return keys;
}

/** @param joined the word that the first two tokens make where a hyphen parts them */
function matchPhrase<T>(
  phrase: Phrase<T>,
  tokens: readonly Token[],
  first: number,
  text: string,
  joined?: string,
): PhraseMatch<T> | null {
  const { words } = phrase;
  let index = joined === undefined ? first : first + 1;
  let rest = joined ?? tokens[index]?.text ?? '';
  for (let word = 0; word < words.length; word++) {
    const wanted = words[word] ?? '';
    if (rest === '') {
      index++;
      const token = tokens[index];
      if (!token || token.gap === 'hard') return null;
      rest = token.text;
    }
    const isLast = word === words.length - 1;
    if (rest === wanted || (isLast && isPluralOf(rest, wanted))) rest = '';
    else if (!isLast && rest.startsWith(wanted)) rest = rest.slice(wanted.length);
    else return null;
  }
  const start = tokens[first]?.start ?? 0;
  const end = tokens[index]?.end ?? 0;
  if (phrase.exact !== null && !isWrittenAs(phrase.exact, text.slice(start, end))) return null;
  return { value: phrase.value, first, last: index, start, end };
}

function isWrittenAs(acronym: string, written: string): boolean {
  return written === acronym || written === `${acronym}s` || written === `${acronym}S`;
}
