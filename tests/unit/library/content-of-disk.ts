import type { LexiconData } from '../../../components/detection/lexicon.ts';
import { compileContent } from '../../../content/build/compile-content.ts';
import { readContent } from '../../../content/build/read-content.ts';

/** The notes, forms and guide of this repository. */
export function contentOfDisk() {
  const { knowledge, lexicon, guide } = compileContent(readContent(), '2026-11-22');
  if (!guide) throw new Error('content/en/guide.md has a mistake in its front matter');
  const { notes: forms }: LexiconData = JSON.parse(lexicon.data);
  return { notes: Object.values(knowledge.notes), forms, guide };
}
