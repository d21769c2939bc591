import { blocksAt } from './blocks-at.ts';
import type { PagePatterns } from './page-patterns.ts';
import { readableStretches } from './readable-stretches.ts';

type Block = Element | ShadowRoot;

/** Characters of what came in up to which forms are looked for wherever they stand. */
const SHORT_TEXT = 20_000;

/** The blocks under a root that may hold a form. Yields now and then, so that a huge one can be looked through in slices. */
export function* blocksUnder(
  root: Block,
  patterns: PagePatterns,
): Generator<null, Iterable<Block>> {
  const all = new Set<Block>();
  const inWords = (root.textContent ?? '').length <= SHORT_TEXT;
  for (const stretch of yield* readableStretches(root)) {
    const { blocks } = yield* blocksAt(stretch, (text) => patterns.candidateOffsets(text, inWords));
    for (const block of blocks) all.add(block);
    yield null;
  }
  return all;
}
