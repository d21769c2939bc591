import * as v from 'valibot';
import type { DayLines } from '../../components/episode/day-line.ts';
import type { EpisodeContent } from '../../components/episode/episode-content.ts';
import type { TriageRules } from '../../components/triage/triage-rules.ts';
import type { ContentFile } from './content-file.ts';
import { didYouMean } from './did-you-mean.ts';
import { type EpisodeFile, episodeSchema } from './episode-schema.ts';
import { explainIssue } from './explain-issue.ts';
import { findForbidden } from './find-forbidden.ts';
import type { ForbiddenPhrase } from './forbidden-phrases.ts';
import type { Mistake } from './mistake.ts';
import { readingGrade } from './reading-grade.ts';
import { yamlLines } from './yaml-lines.ts';

/** What the file is compared with. */
export interface EpisodeKnown {
  /** Every key and alias of content/sources.yaml, to its canonical key. */
  sources: ReadonlyMap<string, string>;
  /** Ids of the notes that have a file. */
  notes: ReadonlySet<string>;
  phrases: readonly ForbiddenPhrase[];
  /** The check, whose answers the file names; null when it has a mistake of its own. */
  triage: TriageRules | null;
}

/** content/<language>/episode.yaml as data; good only while there is no mistake. */
export interface CompiledEpisode {
  episode: EpisodeContent | null;
  dayLines: DayLines | null;
  mistakes: Mistake[];
}

/** The hardest school grade that a reader is asked to read. */
const HARDEST_GRADE = 7;

/** Checks and compiles what is said while a reader keeps a spell. */
export function compileEpisode({ file, text }: ContentFile, known: EpisodeKnown): CompiledEpisode {
  const { value, lineOf, mistakes } = yamlLines(file, text);
  const complain = (path: (string | number)[], message: string): void => {
    mistakes.push({ file, line: lineOf(path), message, severity: 'error' });
  };
  const parsed = v.safeParse(episodeSchema, value);
  if (!parsed.success) {
    for (const issue of parsed.issues) {
      const { path, message } = explainIssue(issue, 'the spell', FIELDS);
      complain(path, message);
    }
    return { episode: null, dayLines: null, mistakes };
  }
  const written = parsed.output;
  checkOrder(written, complain);
  checkNames(written, known, complain);
  checkWords(written, known.phrases, complain);
  if (mistakes.length > 0) return { episode: null, dayLines: null, mistakes };

  const canonical = (keys: readonly string[]): string[] =>
    keys.map((key) => known.sources.get(key) ?? key);
  return {
    episode: {
      reviewed: written.reviewed,
      sameSpot: written['same-spot'],
      course: { ...written.course, sources: canonical(written.course.sources) },
      stages: written.stages.map(({ 'from-day': fromDay, title, text: words, sources }) => ({
        fromDay,
        title,
        text: words,
        sources: canonical(sources),
      })),
    },
    dayLines: {
      notes: written.card.notes,
      lines: written.card.lines.map((line) => ({ fromDay: line['from-day'], text: line.text })),
    },
    mistakes,
  };
}

type Complain = (path: (string | number)[], message: string) => void;

function checkOrder({ course, stages, card }: EpisodeFile, complain: Complain): void {
  const lists: [(string | number)[], string, number[]][] = [
    [['course', 'points'], 'day', course.points.map(({ day }) => day)],
    [['stages'], 'from-day', stages.map((stage) => stage['from-day'])],
    [['card', 'lines'], 'from-day', card.lines.map((line) => line['from-day'])],
  ];
  for (const [path, field, days] of lists) {
    if (days[0] !== 0) complain([...path, 0, field], 'the first one begins on day 0');
    for (const [index, day] of days.entries()) {
      const before = days[index - 1];
      if (before !== undefined && day <= before) {
        complain([...path, index, field], `this must be later than day ${before} above it`);
      }
    }
  }
}

function checkNames(written: EpisodeFile, known: EpisodeKnown, complain: Complain): void {
  const check = (path: (string | number)[], kind: string, ids: string[], all: Iterable<string>) => {
    const names = new Set(all);
    for (const [index, id] of ids.entries()) {
      if (names.has(id)) continue;
      const meant = didYouMean(id, names);
      const advice = meant ? `did you mean \`${meant}\`?` : 'add it, or remove it here';
      complain([...path, index], `there is no ${kind} \`${id}\`; ${advice}`);
    }
  };
  check(['course', 'sources'], 'source', written.course.sources, known.sources.keys());
  check(['card', 'sources'], 'source', written.card.sources, known.sources.keys());
  check(['card', 'notes'], 'note', written.card.notes, known.notes);
  for (const [index, { sources }] of written.stages.entries()) {
    check(['stages', index, 'sources'], 'source', sources, known.sources.keys());
  }
  if (!known.triage) return;
  const { question: asked, yes, no } = written['same-spot'];
  const question = known.triage.questions.find(({ id }) => id === asked);
  const answers = question?.answers.map(({ id }) => id) ?? [];
  for (const [field, id] of Object.entries({ yes, no })) {
    if (answers.includes(id)) continue;
    complain(['same-spot', field], `\`${asked}\` of triage.yaml has no answer \`${id}\``);
  }
}

function checkWords(
  { course, stages, card }: EpisodeFile,
  phrases: readonly ForbiddenPhrase[],
  complain: Complain,
): void {
  const said: [(string | number)[], string[]][] = [
    [['course', 'text'], [course.text]],
    ...stages.map(({ title, text }, index): [(string | number)[], string[]] => [
      ['stages', index, 'text'],
      [title, text],
    ]),
    ...card.lines.map(({ text }, index): [(string | number)[], string[]] => [
      ['card', 'lines', index, 'text'],
      [text],
    ]),
  ];
  for (const [path, lines] of said) {
    const grade = readingGrade(lines);
    if (grade > HARDEST_GRADE) {
      complain(path, `this reads at school grade ${grade}; at most ${HARDEST_GRADE}, please`);
    }
    for (const line of lines) {
      for (const { words: found, reason } of findForbidden(line, phrases)) {
        complain(path, `"${found}": ${reason}`);
      }
    }
  }
  for (const [index, { text }] of stages.entries()) {
    // What holds for many holds for nobody in particular.
    if (!/\bon average\b/i.test(text)) {
      complain(['stages', index, 'text'], 'say that this is so "on average"');
    }
  }
}

/** Every field of the file: enough to find the one that was meant. */
const FIELDS = [
  'reviewed,same-spot,question,yes,no,course,text,points,day,pain,sources,stages,from-day,title',
  'card,notes,lines',
].flatMap((line) => line.split(','));
