import { findMentions } from '../../detection/find-mentions.ts';
import type { Mention } from '../../detection/mention.ts';
import type { Surroundings } from '../../detection/surroundings.ts';
import type { Vocabulary } from '../../detection/vocabulary.ts';
import { collectRuns } from './collect-runs.ts';
import type { PageMention } from './page-mention.ts';
import { rangeInRun } from './range-in-run.ts';
import type { Run } from './run.ts';

/** What reading a block needs to know. */
export interface BlockContext {
  vocabulary: Vocabulary;
  surroundings: (block: Element | ShadowRoot) => Surroundings;
  isEnglish: (block: Element | ShadowRoot) => boolean;
  mayHoldForm: (text: string) => boolean;
}

/** What stands in one block. */
export interface BlockReading {
  mentions: PageMention[];
  /** Forms that were found and not marked. */
  rejected: { note: string; text: string; why: string }[];
  /** How often the block speaks of the back. */
  backCues: number;
}

/** Characters up to which words are looked for at once: that costs no more than to ask whether there may be any. */
const SHORT_PIECE = 2000;
/** Characters of a run that are read in one go; few paragraphs are as long. */
const PIECE = 5000;

/** Reads a block itself, not the blocks inside it. Yields now and then, so that a huge one can be read in slices. */
export function* readBlock(
  block: Element | ShadowRoot,
  context: BlockContext,
): Generator<null, BlockReading> {
  const reading: BlockReading = { mentions: [], rejected: [], backCues: 0 };
  let surroundings: Surroundings | null = null;
  for (const run of collectRuns(block)) {
    if (!run) {
      yield null;
      continue;
    }
    for (const { start, end } of piecesOf(run.text)) {
      const text = run.text.slice(start, end);
      if (text.length > SHORT_PIECE ? context.mayHoldForm(text) : text.trim() !== '') {
        if (!context.isEnglish(block)) return reading;
        surroundings ??= context.surroundings(block);
        readPiece(run, start, text, surroundings, context.vocabulary, reading);
      }
      if (end < run.text.length) yield null;
    }
  }
  return reading;
}

function readPiece(
  run: Run,
  from: number,
  text: string,
  surroundings: Surroundings,
  vocabulary: Vocabulary,
  reading: BlockReading,
): void {
  const onRejected = ({ note, start, end, why }: Mention): void => {
    reading.rejected.push({ note, text: text.slice(start, end), why });
  };
  const found = findMentions(text, surroundings, vocabulary, onRejected);
  reading.backCues += found.backCues;
  for (const { note, start, end, why } of found.mentions) {
    const range = rangeInRun(run, from + start, from + end);
    if (range) reading.mentions.push({ note, text: text.slice(start, end), range, why });
  }
}

/** Cuts a long run, at the end of a sentence if there is one, else where there is white space, if there is any. */
function* piecesOf(text: string): Generator<{ start: number; end: number }> {
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + PIECE);
    if (end < text.length) {
      const least = start + PIECE / 2;
      const sentence = text.lastIndexOf('. ', end - 1) + 1;
      const space = text.lastIndexOf(' ', end);
      if (sentence > least) end = sentence;
      else if (space > least) end = space;
    }
    yield { start, end };
    start = end;
  }
}
