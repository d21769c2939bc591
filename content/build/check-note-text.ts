import { countWords } from './count-words.ts';
import { findForbidden } from './find-forbidden.ts';
import type { ForbiddenPhrase } from './forbidden-phrases.ts';
import type { Mistake } from './mistake.ts';
import type { Passage } from './note-body.ts';
import type { NoteDraft } from './read-note.ts';
import { readingGrade } from './reading-grade.ts';

/** Limits of a note's text; content/README.md promises them to the writer. */
export const TEXT_LIMITS = { leadWords: 30, words: 150, grade: 9, helps: [2, 5] } as const;

/** Length and ease of a note, and what is wrong with its words. */
export interface TextReport {
  /** Words of lead and sections, the words for how soon among them, the headings not. */
  words: number;
  /** Flesch-Kincaid school grade of lead and sections. */
  grade: number;
  mistakes: Mistake[];
}

/** Measures the text of one note and finds what it must not say. */
export function checkNoteText(draft: NoteDraft, phrases: readonly ForbiddenPhrase[]): TextReport {
  const { file, body, front, lineOf, name } = draft;
  const mistakes: Mistake[] = [];
  const complain = (line: number, message: string, severity: Mistake['severity'] = 'error') =>
    mistakes.push({ file, line, message, severity });
  const passages = [
    ...(body.lead ? [body.lead] : []),
    ...body.whatItIs,
    ...body.whatHelps,
    ...body.seeSomeoneWhen,
  ];
  const firstLine = passages[0]?.line ?? 1;

  // The word for how soon is one more in each item; the three headings are the house's, not counted.
  const words =
    passages.reduce((sum, { written }) => sum + countWords(written), 0) +
    body.seeSomeoneWhen.length;
  const grade = readingGrade(passages.map(({ written }) => spoken(written)));

  const leadWords = body.lead ? countWords(body.lead.written) : 0;
  if (body.lead && leadWords > TEXT_LIMITS.leadWords) {
    complain(
      body.lead.line,
      `the lead has ${leadWords} words; cut it to ${TEXT_LIMITS.leadWords} or fewer`,
    );
  }
  if (words > TEXT_LIMITS.words) {
    complain(firstLine, `the text has ${words} words; cut it to ${TEXT_LIMITS.words} or fewer`);
  }
  if (grade > TEXT_LIMITS.grade) {
    complain(
      firstLine,
      `the text reads at school grade ${grade}; bring it to ${TEXT_LIMITS.grade} or below with shorter sentences and words. Hardest: “${hardest(passages)}”`,
    );
  }
  const helps = body.whatHelps.length;
  const [fewest, most] = TEXT_LIMITS.helps;
  const helpsLine = body.whatHelps[0]?.line;
  if (helpsLine && (helps < fewest || helps > most)) {
    complain(
      helpsLine,
      `"What helps" has ${helps} ${helps === 1 ? 'item' : 'items'}; write ${fewest} to ${most}`,
    );
  }

  for (const passage of passages) {
    for (const { 0: placeholder, index } of passage.written.matchAll(
      /\{(?!emergency\})[^}]*\}?/g,
    )) {
      complain(lineAt(passage, index), `\`${placeholder}\` is not filled in; only {emergency} is`);
    }
    for (const { words, reason, offset } of findForbidden(passage.written, phrases, name)) {
      complain(lineAt(passage, offset), `“${words}”: ${reason}`);
    }
  }
  if (front) {
    for (const { words, reason } of findForbidden(front.title, phrases, name)) {
      complain(lineOf(['title']), `“${words}”: ${reason}`);
    }
  }
  const emergency = body.seeSomeoneWhen.find(({ level }) => level === 'now');
  if (emergency && !body.seeSomeoneWhen.some(({ written }) => written.includes('{emergency}'))) {
    complain(
      emergency.line,
      'say whom to call: write {emergency} where the number belongs',
      'warning',
    );
  }
  return { words, grade, mistakes };
}

/** The text as a reader meets it, for the readability count. */
function spoken(written: string): string {
  return written.replaceAll('{emergency}', '112').replace(/\s+/g, ' ').trim();
}

function hardest(passages: readonly Passage[]): string {
  const graded = passages
    .map(({ written }) => spoken(written))
    .filter((text) => countWords(text) > 3)
    .map((text) => ({ text, grade: readingGrade([text]) }));
  const top = graded.sort((a, b) => b.grade - a.grade)[0]?.text ?? '';
  return top.length > 70 ? `${top.slice(0, 70).trimEnd()}…` : top;
}

function lineAt(passage: Passage, offset: number): number {
  return passage.line + passage.written.slice(0, offset).split('\n').length - 1;
}
