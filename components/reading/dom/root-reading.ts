import { hasInvisible } from '../has-invisible.ts';
import { NearParts } from '../near-parts.ts';
import { everyBlock } from './every-block.ts';
import { locateBlocks } from './locate-blocks.ts';
import type { PagePatterns } from './page-patterns.ts';
import type { PageTally } from './page-tally.ts';
import { type Stretch, textOf } from './stretch.ts';
import { stretchesOf } from './stretches-of.ts';
import { viewportFirst } from './viewport-first.ts';

type Block = Element | ShadowRoot;

export interface RootReadingParts {
  patterns: PagePatterns;
  tally: PageTally;
  /** Reads a block with what is known now. @returns true when more back words on the page could change the result */
  read: (block: Block) => Generator<unknown, boolean>;
}

/** Elements of a page that are looked at together. */
const MOST_ELEMENTS = 600;
/** Characters below which a text holds no form. */
const SHORTEST_WORD = 2;
const WHOLE = { start: 0, end: Number.POSITIVE_INFINITY };
/** Characters up to which every form is looked for at once. */
const SHORT_TEXT = 20_000;
/** Characters around a word of the gate in which it can tell the sense of others: its own block, and the next ones. */
const REACH = 1500;

/**
 * Reads one root. First the blocks with the gate's words, those in view before others; then, if the page speaks of the
 * back, the blocks with any form near them; on a page that is all about backs, every block with a form, and where the
 * title says so, those at once.
 */
export function* readRoot(root: Block, parts: RootReadingParts): Generator<unknown, void> {
  const { patterns, tally } = parts;
  const done = new Set<Block>();
  const undecided = new Set<Block>();
  const read = function* (block: Block): Generator<unknown, void> {
    done.add(block);
    if (yield* parts.read(block)) undecided.add(block);
    else undecided.delete(block);
    yield;
  };
  const stretches: Stretch[] = [];
  for (const stretch of stretchesOf(root, MOST_ELEMENTS)) {
    if (stretch) stretches.push(stretch);
    else yield;
  }
  const near = new NearParts(REACH);
  const isAllFromTheStart = tally.isAllAboutBacks;
  for (const index of viewportFirst(stretches)) {
    const stretch = stretches[index];
    const text = stretch ? textOf(stretch) : '';
    near.measure(index, text.length);
    tally.length += text.length;
    if (!stretch || text.length < SHORTEST_WORD) continue;
    const isShort = text.length <= SHORT_TEXT && stretches.length === 1;
    const isForAll = isShort || isAllFromTheStart;
    const offsets = yield* isForAll
      ? patterns.candidateOffsets(text, isShort)
      : patterns.gateOffsets(text);
    if (!isForAll) near.add(index, offsets);
    // A block whose words are in very many elements has a part in several stretches.
    for (const block of blocksAt(stretch, text, offsets)) if (!done.has(block)) yield* read(block);
  }
  const isAll = tally.isAllAboutBacks;
  if (tally.cues === 0 && !isAll) return;
  if (isAll) for (const block of [...undecided]) yield* read(block);
  if (isAllFromTheStart) return;
  const texts = isAll ? stretches.map((_, index) => ({ index, ...WHOLE })) : near.parts();
  for (const { index, start, end } of texts) {
    const stretch = stretches[index];
    if (!stretch) continue;
    const text = textOf(stretch);
    const found = yield* patterns.candidateOffsets(
      text.slice(start, end),
      tally.length <= SHORT_TEXT,
    );
    const places = found.map((offset) => offset + start);
    for (const block of blocksAt(stretch, text, places)) if (!done.has(block)) yield* read(block);
    yield;
  }
}

/** A text with invisible characters hides words from the patterns, so all its blocks are read. */
function blocksAt(stretch: Stretch, text: string, offsets: readonly number[]): Iterable<Block> {
  return hasInvisible(text) ? everyBlock(stretch) : locateBlocks(stretch, text.length, offsets);
}
