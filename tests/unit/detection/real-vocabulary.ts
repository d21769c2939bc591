import { findMentions } from '../../../components/detection/find-mentions.ts';
import type { LexiconData } from '../../../components/detection/lexicon.ts';
import { NO_SURROUNDINGS, type Surroundings } from '../../../components/detection/surroundings.ts';
import { createVocabulary } from '../../../components/detection/vocabulary.ts';
import { compileContent } from '../../../content/build/compile-content.ts';
import { readContent } from '../../../content/build/read-content.ts';

/** The lexicon as the content of this repository makes it. */
export const REAL_LEXICON = compileContent(readContent(), '2026-01-01').lexicon;
export const REAL_DATA = JSON.parse(REAL_LEXICON.data) as LexiconData;

const vocabulary = createVocabulary(REAL_DATA);

/** What is marked in a passage: `note: words as they stand`, in the order of the text. */
export function marksIn(text: string, around: Partial<Surroundings> = {}): string[] {
  const { mentions } = findMentions(text, { ...NO_SURROUNDINGS, ...around }, vocabulary);
  return mentions.map(({ note, start, end }) => `${note}: ${text.slice(start, end)}`);
}
