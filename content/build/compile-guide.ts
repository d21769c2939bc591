import * as v from 'valibot';
import type { Guide } from '../../components/library/guide.ts';
import type { ContentFile } from './content-file.ts';
import { didYouMean } from './did-you-mean.ts';
import { explainIssue } from './explain-issue.ts';
import type { ForbiddenPhrase } from './forbidden-phrases.ts';
import { guideBody } from './guide-body.ts';
import { type GuideFrontMatter, guideFrontMatter } from './guide-front-matter.ts';
import { guideSection } from './guide-section.ts';
import { guideTextChecks } from './guide-text-checks.ts';
import type { Mistake } from './mistake.ts';
import type { SourceBook } from './source-book.ts';
import { splitNote } from './split-note.ts';
import { yamlLines } from './yaml-lines.ts';

/** What the guide is compared with. */
export interface GuideContext {
  /** Ids of the notes that have a file. */
  written: ReadonlySet<string>;
  book: SourceBook;
  phrases: readonly ForbiddenPhrase[];
  /** The day of the check, as YYYY-MM-DD. */
  today: string;
}

/** The guide as data; good only while `mistakes` holds no error. */
export interface CompiledGuide {
  /** Null when its front matter has a mistake. */
  guide: Guide | null;
  words: number;
  grade: number;
  mistakes: Mistake[];
}

const DAY = 24 * 60 * 60 * 1000;
const REVIEW_YEARS = 2;

/** Reads, checks and compiles content/<language>/guide.md; never throws. */
export function compileGuide({ file, text }: ContentFile, context: GuideContext): CompiledGuide {
  const mistakes: Mistake[] = [];
  const add = (severity: Mistake['severity'], line: number, message: string) =>
    mistakes.push({ file, line, message, severity });
  const complain = (line: number, message: string) => add('error', line, message);
  const split = splitNote(text);
  if (!split) {
    complain(1, 'begin the file with front matter: fields between two lines of `---`');
    return { guide: null, words: 0, grade: 0, mistakes };
  }

  const yaml = yamlLines(file, split.frontMatter, 2);
  mistakes.push(...yaml.mistakes);
  const front = yaml.mistakes.length > 0 ? null : readFrontMatter(yaml.value);
  const body = guideBody(file, split.body);
  mistakes.push(...body.mistakes);
  for (const { note, line } of body.links) {
    if (context.written.has(note)) continue;
    const meant = didYouMean(note, context.written);
    const advice = meant ? `did you mean \`${meant}\`?` : 'take the link out, or write that note';
    complain(line, `there is no note \`${note}\`; ${advice}`);
  }
  const sections = body.sections.map((draft) => guideSection(draft, context.book, complain));
  for (const [index, { id, heading }] of sections.entries()) {
    if (sections.findIndex((section) => section.id === id) === index) continue;
    complain(body.sections[index]?.line ?? 1, `"${heading}" is there twice; change one heading`);
  }
  const passage = (field: 'title' | 'lead') => {
    const written = front?.[field] ?? '';
    return { written, text: [written], line: yaml.lineOf([field]) };
  };
  const opening = { title: passage('title'), lead: passage('lead') };
  const report = guideTextChecks(file, opening, body.sections, context.phrases);
  mistakes.push(...report.mistakes);
  if (front) checkReviewed(front.reviewed);
  mistakes.sort((a, b) => a.line - b.line);

  const cited = new Set(sections.flatMap(({ sources }) => sources));
  const sources = [...context.book.sources].filter(([key]) => cited.has(key));
  return {
    guide: front && { ...front, sections, sources: Object.fromEntries(sources) },
    words: report.words,
    grade: report.grade,
    mistakes,
  };

  function readFrontMatter(value: unknown): GuideFrontMatter | null {
    const result = v.safeParse(guideFrontMatter, value ?? {});
    if (result.success) return result.output;
    for (const issue of result.issues) {
      const fields = Object.keys(guideFrontMatter.entries);
      const { path, message } = explainIssue(issue, 'the front matter', fields);
      complain(yaml.lineOf(path), message);
    }
    return null;
  }

  function checkReviewed(reviewed: string): void {
    const line = yaml.lineOf(['reviewed']);
    const [read, now] = [Date.parse(reviewed), Date.parse(context.today)];
    if (read > now + DAY) {
      complain(line, `\`reviewed: ${reviewed}\` is in the future; write the day it was read`);
    }
    const due = new Date(read);
    due.setUTCFullYear(due.getUTCFullYear() + REVIEW_YEARS);
    if (due.getTime() < now) {
      const advice = 'more than two years ago; read it against its sources';
      add('warning', line, `the guide was last reviewed on ${reviewed}, ${advice}`);
    }
  }
}
