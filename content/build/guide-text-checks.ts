import { countWords } from './count-words.ts';
import { findForbidden } from './find-forbidden.ts';
import type { ForbiddenPhrase } from './forbidden-phrases.ts';
import type { GuidePassage, GuideSectionDraft } from './guide-draft.ts';
import type { Mistake } from './mistake.ts';
import { readingGrade } from './reading-grade.ts';

/** Limits of the guide's text; content/README.md promises them to the writer. */
export const GUIDE_LIMITS = { words: [900, 1300], grade: 8 } as const;

/** Length and ease of the guide, and what is wrong with its words. */
export interface GuideTextReport {
  /** Words of the lead and of the sections, headings and "Sources:" lines not counted. */
  words: number;
  /** Flesch-Kincaid school grade of the same. */
  grade: number;
  mistakes: Mistake[];
}

/**
 * Measures the text of the guide and finds what it must not say.
 * @param opening title and lead, with their lines
 */
export function guideTextChecks(
  file: string,
  opening: { title: GuidePassage; lead: GuidePassage },
  sections: readonly GuideSectionDraft[],
  phrases: readonly ForbiddenPhrase[],
): GuideTextReport {
  const mistakes: Mistake[] = [];
  const complain = (line: number, message: string) =>
    mistakes.push({ file, line, message, severity: 'error' });
  const passages = [opening.lead, ...sections.flatMap(passagesOf)];
  const headings = sections.map(({ heading, line }) => ({ written: heading, line }));

  for (const { written, line } of [opening.title, ...headings, ...passages]) {
    const lineAt = (offset: number) => line + written.slice(0, offset).split('\n').length - 1;
    for (const { 0: placeholder, index } of written.matchAll(/\{(?!emergency\})[^}]*\}?/g)) {
      complain(lineAt(index), `\`${placeholder}\` is not filled in; only {emergency} is`);
    }
    for (const { words, reason, offset } of findForbidden(written, phrases)) {
      complain(lineAt(offset), `“${words}”: ${reason}`);
    }
  }

  const spoken = passages.map(({ written }) => written.replaceAll('{emergency}', '112'));
  const words = spoken.reduce((sum, text) => sum + countWords(text), 0);
  const grade = readingGrade(spoken);
  const [fewest, most] = GUIDE_LIMITS.words;
  if (words < fewest || words > most) {
    complain(opening.lead.line, `the guide has ${words} words; write ${fewest} to ${most}`);
  }
  if (grade > GUIDE_LIMITS.grade) {
    const advice = `bring it to ${GUIDE_LIMITS.grade} or below with shorter sentences and words`;
    complain(opening.lead.line, `the guide reads at school grade ${grade}; ${advice}`);
  }
  return { words, grade, mistakes };
}

const passagesOf = ({ blocks }: GuideSectionDraft): GuidePassage[] =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.passage]));
