import { NearParts } from '../near-parts.ts';
import { blocksAt } from './blocks-at.ts';
import type { PagePatterns } from './page-patterns.ts';
import type { PageTally } from './page-tally.ts';
import { readableStretches } from './readable-stretches.ts';
import { isTorn, type Stretch } from './stretch.ts';
import { viewportFirst } from './viewport-first.ts';

type Block = Element | ShadowRoot;

export interface RootReadingParts {
  patterns: PagePatterns;
  tally: PageTally;
  /** Reads a block with what is known now. @returns true when more back words on the page could change the result */
  read: (block: Block) => Generator<unknown, boolean>;
}

const WHOLE = { start: 0, end: Number.POSITIVE_INFINITY };
/** Characters up to which every form is looked for at once. */
const SHORT_TEXT = 20_000;
/** Characters around a word of the gate in which it can tell the sense of others: its own block, and the next ones. */
const REACH = 1500;

/** How often a root is gone through while the page takes apart what is still to be read. */
const MOST_TIMES = 3;

/** What is known of a root, however often it is gone through. */
interface Progress {
  done: Set<Block>;
  undecided: Set<Block>;
  isAllFromTheStart: boolean;
}

/**
 * Reads one root. First the blocks with the gate's words, those in view before others; then, if the page speaks of the
 * back, the blocks with any form near them; on a page that is all about backs, every block with a form, and where the
 * title says so, those at once.
 */
export function* readRoot(root: Block, parts: RootReadingParts): Generator<unknown, void> {
  const { tally } = parts;
  const { length, isAllAboutBacks: isAllFromTheStart } = tally;
  const progress: Progress = { done: new Set(), undecided: new Set(), isAllFromTheStart };
  for (let times = 0; times < MOST_TIMES; times++) {
    tally.length = length;
    if (!(yield* readOnce(root, parts, progress))) return;
  }
}

/** @returns true when the page has torn a stretch, so that not all was read */
function* readOnce(
  root: Block,
  parts: RootReadingParts,
  { done, undecided, isAllFromTheStart }: Progress,
): Generator<unknown, boolean> {
  const { patterns, tally } = parts;
  let hasTorn = false;
  const read = function* (block: Block): Generator<unknown, void> {
    done.add(block);
    if (yield* parts.read(block)) undecided.add(block);
    else undecided.delete(block);
    yield;
  };
  const stretches = yield* readableStretches(root);
  const intact = (index: number): Stretch | undefined => {
    const stretch = stretches[index];
    if (!stretch || !isTorn(stretch)) return stretch;
    hasTorn = true;
    return undefined;
  };
  const near = new NearParts(REACH);
  const isShort = (text: string): boolean => text.length <= SHORT_TEXT && stretches.length === 1;
  for (const index of viewportFirst(stretches)) {
    const stretch = intact(index);
    if (!stretch) continue;
    let isForAll = isAllFromTheStart;
    const found = yield* blocksAt(stretch, (text) => {
      isForAll = isAllFromTheStart || isShort(text);
      return isForAll ? patterns.candidateOffsets(text, isShort(text)) : patterns.gateOffsets(text);
    });
    near.measure(index, found.length);
    tally.length += found.length;
    if (!isForAll) near.add(index, found.offsets);
    // A block whose words are in very many elements has a part in several stretches.
    for (const block of found.blocks) if (!done.has(block)) yield* read(block);
  }
  const isAll = tally.isAllAboutBacks;
  if (tally.cues === 0 && !isAll) return hasTorn;
  if (isAll) for (const block of [...undecided]) yield* read(block);
  if (isAllFromTheStart) return hasTorn;
  const texts = isAll ? stretches.map((_, index) => ({ index, ...WHOLE })) : near.parts();
  // All parts of a stretch at once: its text, and the way down to its blocks, are asked of the browser each time.
  for (const [index, places] of Map.groupBy(texts, (part) => part.index)) {
    const stretch = intact(index);
    if (!stretch) continue;
    const { blocks } = yield* blocksAt(stretch, function* (text) {
      const offsets: number[] = [];
      for (const { start, end } of places) {
        const part = text.slice(start, end);
        const found = yield* patterns.candidateOffsets(part, tally.length <= SHORT_TEXT);
        for (const offset of found) offsets.push(offset + start);
      }
      return offsets;
    });
    for (const block of blocks) if (!done.has(block)) yield* read(block);
    yield;
  }
  return hasTorn;
}
