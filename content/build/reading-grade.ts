import readability from 'text-readability';

/**
 * Flesch-Kincaid school grade of a text, to one decimal.
 *
 * The library counts words, syllables and sentences; the formula is computed here because the
 * library rounds the syllables per word to one decimal first, which moves the grade by up to 0.6.
 * @param passages paragraphs and list items; each ends a sentence, with or without a full stop
 */
export function readingGrade(passages: readonly string[]): number {
  let words = 0;
  let syllables = 0;
  let sentences = 0;
  for (const passage of passages) {
    if (passage.trim() === '') continue;
    words += readability.lexiconCount(passage);
    syllables += readability.syllableCount(passage);
    sentences += readability.sentenceCount(passage);
  }
  if (words === 0) return 0;
  const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return Math.round(grade * 10) / 10;
}
