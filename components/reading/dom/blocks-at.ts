import { hasInvisible } from '../has-invisible.ts';
import { everyBlock } from './every-block.ts';
import { locateBlocks } from './locate-blocks.ts';
import { type Stretch, textOf } from './stretch.ts';

/** What a stretch holds at the places that were looked for. */
export interface BlocksAt {
  /** Of its text. */
  length: number;
  offsets: number[];
  blocks: (Element | ShadowRoot)[];
}

/** Characters below which a text holds no form. */
const SHORTEST_WORD = 2;
/** Blocks between two chances for the page to have its turn; nearly every stretch has fewer. */
const BATCH = 200;

/**
 * Finds the blocks of a stretch that hold some places of its text. All are found before the first is read: they are read
 * with breaks between them, and a line that the page puts in meanwhile moves all the places behind it.
 * @param find gives the places, ascending
 */
export function* blocksAt(
  stretch: Stretch,
  find: (text: string) => Generator<null, number[]>,
): Generator<null, BlocksAt> {
  let text = textOf(stretch);
  const hasRested = restsFromNow();
  let offsets = text.length < SHORTEST_WORD ? [] : yield* find(text);
  // To search takes breaks as well.
  const now = offsets.length > 0 && hasRested() ? textOf(stretch) : text;
  if (now.length !== text.length) {
    text = now;
    offsets = yield* find(text);
  }
  const { length } = text;
  const blocks: BlocksAt['blocks'] = [];
  // A text with invisible characters hides words from the patterns, so all its blocks are read.
  const found = hasInvisible(text) ? everyBlock(stretch) : locateBlocks(stretch, length, offsets);
  for (const block of found) {
    blocks.push(block);
    if (blocks.length % BATCH === 0) yield null;
  }
  return { length, offsets, blocks };
}

/** Tells later whether our task has ended since, so that the page may have had its turn: microtasks run then. */
function restsFromNow(): () => boolean {
  let hasEnded = false;
  queueMicrotask(() => {
    hasEnded = true;
  });
  return () => hasEnded;
}
