import { finish } from '../../detection/finish.ts';
import type { Lexicon } from '../../detection/lexicon.ts';
import { createGate } from '../../gate/create-gate.ts';
import { hasInvisible } from '../has-invisible.ts';
import { longEnough } from '../long-enough.ts';
import { withPlainGaps } from '../with-plain-gaps.ts';
import { withoutInvisible } from '../without-invisible.ts';

/** The questions that are put to much text at once, natively fast. */
export interface PagePatterns {
  /** False for a text that can hold nothing to mark: nearly every page there is. */
  passesGate(text: string): boolean;
  /** Places of the gate's words, ascending. Yields now and then, so that a long page can be read in slices. */
  gateOffsets(text: string): Generator<null, number[]>;
  /**
   * Places where any form may stand, ascending.
   * @param inWords also where blocks touch and no boundary shows it ("sciatica</li><li>stenosis"): finds much else too
   */
  candidateOffsets(text: string, inWords: boolean): Generator<null, number[]>;
  /** Whether one block's text may hold a form. */
  mayHoldForm(text: string): boolean;
}

/** Characters that are searched in one go: some two milliseconds. */
const PIECE = 200_000;
/** Characters that two pieces share, so that no word falls between them. */
const OVERLAP = 30;
/**
 * Where blocks touch without a space ("Causes</h2><p>Sciatica"): a word begins there, and no boundary shows it. Looking
 * back from the few capitals is six times as fast as looking ahead from every letter.
 */
const GLUED = /(?<=[a-z0-9.,:;!?)])[A-Z]/g;

/** Compiles the patterns of a lexicon, each on first use. */
export function createPagePatterns(lexicon: Lexicon): PagePatterns {
  const gate = createGate(lexicon.gate);
  const { words, exact } = lexicon.candidates;
  const gateSource = `${lexicon.gate.stems}|${lexicon.gate.rest}`;
  const gateWords = onFirstUse(`\\b(?:${gateSource})`, 'gi');
  const boundedWords = onFirstUse(`\\b(?:${words})`, 'gi');
  const anyWords = onFirstUse(words, 'gi');
  const names = onFirstUse(`\\b(?:${exact})`, 'g');
  return {
    passesGate: (text) => finish(gate(text)),
    gateOffsets: (text) => offsetsOf(text, [gateWords], gateWords),
    candidateOffsets: (text, inWords) =>
      inWords
        ? offsetsOf(text, [anyWords, names])
        : offsetsOf(text, [boundedWords, names], boundedWords),
    mayHoldForm(text) {
      const plain = withPlainGaps(hasInvisible(text) ? withoutInvisible(text) : text);
      return [boundedWords, names].some((pattern) => plain.search(pattern(plain)) >= 0);
    },
  };
}

/** Gives a pattern for the text that it is to search. */
type PatternFor = (text: string) => RegExp;

/** Characters of a text that say whether the browser holds it in one byte a character or in two. */
const SAMPLE = 30;

/**
 * Makes a pattern when it is first asked for, and has it compiled to machine code at once: for the text at hand, since
 * V8 compiles it anew for texts that it holds in the other width, and each takes some milliseconds.
 */
function onFirstUse(source: string, flags: string): PatternFor {
  let pattern: RegExp | null = null;
  return (text) => {
    if (pattern) return pattern;
    pattern = new RegExp(source, flags);
    longEnough(text.slice(0, SAMPLE)).search(pattern);
    return pattern;
  };
}

/**
 * First and last character of every match, ascending.
 * @param glued asked where blocks touch, too
 */
function* offsetsOf(
  text: string,
  found: readonly PatternFor[],
  glued?: PatternFor,
): Generator<null, number[]> {
  const offsets: number[] = [];
  for (let start = 0; start < text.length; start += PIECE) {
    if (start > 0) yield null;
    const isWhole = text.length <= PIECE;
    const piece = withPlainGaps(isWhole ? text : text.slice(start, start + PIECE + OVERLAP));
    const add = (index: number, length: number): void => {
      offsets.push(start + index, start + index + length - 1);
    };
    for (const one of found) {
      for (const match of piece.matchAll(one(piece))) add(match.index, match[0].length);
      // A pattern is compiled when it first searches, which takes some milliseconds.
      yield null;
    }
    if (!glued) continue;
    for (const { index } of piece.matchAll(GLUED)) {
      // Cut off there, the word has its boundary.
      const [match] = piece.slice(index, index + OVERLAP).matchAll(glued(piece));
      if (match?.index === 0) add(index, match[0].length);
    }
  }
  return offsets.sort((a, b) => a - b);
}
