import type { CorpusCase } from './corpus-case.ts';

/** The same case on a page whose title tells nothing: no title, and its first heading is one among others. */
export function withoutTitle(labelled: CorpusCase): CorpusCase {
  const blocks = labelled.blocks.map((block) =>
    block.kind === 'h1' ? { ...block, kind: 'h2' as const } : block,
  );
  return { ...labelled, title: '', blocks };
}
