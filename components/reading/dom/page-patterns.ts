import { finish } from '../../detection/finish.ts';
import type { Lexicon } from '../../detection/lexicon.ts';
import { createGate } from '../../gate/create-gate.ts';
import { longEnough } from '../long-enough.ts';
import { withPlainGaps } from '../with-plain-gaps.ts';

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
  const gateWords = once(() => compiled(`\\b(?:${gateSource})`, 'gi'));
  const boundedWords = once(() => compiled(`\\b(?:${words})`, 'gi'));
  const anyWords = once(() => compiled(words, 'gi'));
  const names = once(() => compiled(`\\b(?:${exact})`, 'g'));
  return {
    passesGate: (text) => finish(gate(text)),
    gateOffsets: (text) => offsetsOf(text, [gateWords()], gateWords()),
    candidateOffsets: (text, inWords) =>
      inWords
        ? offsetsOf(text, [anyWords(), names()])
        : offsetsOf(text, [boundedWords(), names()], boundedWords()),
    mayHoldForm(text) {
      const plain = withPlainGaps(text);
      return [boundedWords(), names()].some((pattern) => plain.search(pattern) >= 0);
    },
  };
}

/** Makes a pattern and has it compiled to machine code at once. */
function compiled(source: string, flags: string): RegExp {
  const pattern = new RegExp(source, flags);
  longEnough('').search(pattern);
  return pattern;
}

/** Makes a thing when it is first asked for. */
function once<Thing>(make: () => Thing): () => Thing {
  let made: { thing: Thing } | null = null;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}

/**
 * First and last character of every match, ascending.
 * @param glued asked where blocks touch, too
 */
function* offsetsOf(
  text: string,
  found: readonly RegExp[],
  glued?: RegExp,
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
      for (const match of piece.matchAll(one)) add(match.index, match[0].length);
      // A pattern is compiled when it first searches, which takes some milliseconds.
      yield null;
    }
    if (!glued) continue;
    for (const { index } of piece.matchAll(GLUED)) {
      // Cut off there, the word has its boundary.
      const [match] = piece.slice(index, index + OVERLAP).matchAll(glued);
      if (match?.index === 0) add(index, match[0].length);
    }
  }
  return offsets.sort((a, b) => a - b);
}
