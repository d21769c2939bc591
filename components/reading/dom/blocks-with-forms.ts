import { hasInvisible } from '../has-invisible.ts';
import { everyBlock } from './every-block.ts';
import { locateBlocks } from './locate-blocks.ts';
import type { PagePatterns } from './page-patterns.ts';

type Block = Element | ShadowRoot;

/** Characters up to which forms are looked for wherever they stand. */
const SHORT_TEXT = 20_000;

/**
 * Finds the blocks under a root that may hold a form, in document order. Yields while it searches; a text with invisible
 * characters hides words from the patterns, so all its blocks are given.
 */
export function* blocksWithForms(
  root: Block,
  patterns: PagePatterns,
): Generator<null, Iterable<Block>> {
  const text = root.textContent ?? '';
  if (hasInvisible(text)) return everyBlock(root);
  const isShort = text.length <= SHORT_TEXT;
  return locateBlocks(root, text.length, yield* patterns.candidateOffsets(text, isShort));
}
