import type { Lexicon } from '../../components/detection/lexicon.ts';
import type { DayLines } from '../../components/episode/day-line.ts';
import type { EpisodeContent } from '../../components/episode/episode-content.ts';
import type { FigureWords } from '../../components/figure/figure-words.ts';
import type { Knowledge } from '../../components/knowledge/knowledge.ts';
import type { Region } from '../../components/knowledge/region.ts';
import type { Guide } from '../../components/library/guide.ts';
import type { TriageRules } from '../../components/triage/triage-rules.ts';
import { compileEpisode } from './compile-episode.ts';
import { compileFigure } from './compile-figure.ts';
import { compileGuide } from './compile-guide.ts';
import { compileLexicon } from './compile-lexicon.ts';
import { compileNotes, type NoteReport } from './compile-notes.ts';
import { compileTriage } from './compile-triage.ts';
import { readForbiddenPhrases } from './forbidden-phrases.ts';
import type { Mistake } from './mistake.ts';
import type { Content } from './read-content.ts';
import { readContext } from './read-context.ts';
import { readRegions } from './read-regions.ts';
import { type SourceBook, sourceBook } from './source-book.ts';
import { TriageMistakes } from './triage-mistakes.ts';

/** All of the content as data; good only while `mistakes` holds no error. */
export interface CompiledContent {
  knowledge: Knowledge;
  lexicon: Lexicon;
  /** Null while there is no triage.yaml, or when it has a mistake. */
  triage: TriageRules | null;
  /** Null while there is no episode.yaml, or when it has a mistake. */
  episode: EpisodeContent | null;
  /** The lines of the card, from the same file. */
  dayLines: DayLines | null;
  /** Null while there is no guide.md, or when its front matter has a mistake. */
  guide: Guide | null;
  /** Words for the drawing's text alternatives; null when figure.yaml has a mistake. */
  figure: FigureWords | null;
  regions: Region[];
  reports: NoteReport[];
  mistakes: Mistake[];
}

/**
 * Checks and compiles the content of one language.
 * @param today the day of the check, as YYYY-MM-DD
 */
export function compileContent(content: Content, today: string): CompiledContent {
  const book = sourceBook(content.sources);
  const forbidden = readForbiddenPhrases(content.forbiddenPhrases);
  const { regions, mistakes: regionMistakes } = readRegions(content.regions);
  const { gate, cues, mistakes: contextMistakes } = readContext(content.context);
  const compiled = compileNotes({
    notes: content.notes,
    book,
    phrases: forbidden.phrases,
    today,
  });
  const figure = compileFigure(content.figure, content.language);
  const triage = compileTriageOf(content, book);
  const spell =
    content.episode &&
    compileEpisode(content.episode, {
      sources: book.keys,
      notes: writtenNotes(content),
      phrases: forbidden.phrases,
      triage: triage.rules,
    });
  const episode = spell?.episode ?? null;
  const guide =
    content.guide &&
    compileGuide(content.guide, {
      written: writtenNotes(content),
      book,
      phrases: forbidden.phrases,
      today,
    });
  return {
    knowledge: {
      notes: compiled.notes,
      sources: citedSources(compiled.notes, triage.rules, episode, book),
    },
    lexicon: compileLexicon(compiled.lexicon, gate, cues),
    triage: triage.rules,
    episode,
    dayLines: spell?.dayLines ?? null,
    guide: guide?.guide ?? null,
    figure: figure.words,
    regions,
    reports: compiled.reports,
    mistakes: [
      ...book.mistakes,
      ...forbidden.mistakes,
      ...regionMistakes,
      ...contextMistakes,
      ...figure.mistakes,
      ...triage.mistakes,
      ...(spell?.mistakes ?? []),
      ...compiled.mistakes,
      ...(guide?.mistakes ?? []),
    ],
  };
}

/** Ids of the notes that have a file. */
function writtenNotes({ notes }: Content): Set<string> {
  return new Set(notes.map(({ file }) => file.replace(/^.*\//, '').replace(/\.md$/, '')));
}

function compileTriageOf(
  content: Content,
  book: SourceBook,
): { rules: TriageRules | null; mistakes: readonly Mistake[] } {
  const { triage } = content;
  if (!triage) return { rules: null, mistakes: [] };
  const known = {
    sources: new Set(book.keys.keys()),
    notes: writtenNotes(content),
  };
  try {
    const rules = compileTriage(triage.text, triage.file, known);
    return { rules: withCanonicalSources(rules, book), mistakes: [] };
  } catch (error) {
    if (!(error instanceof TriageMistakes)) throw error;
    return { rules: null, mistakes: error.mistakes };
  }
}

/** The rules with every alias of a source replaced by the key it stands for. */
function withCanonicalSources(rules: TriageRules, book: SourceBook): TriageRules {
  const canonical = <Cites extends { sources: string[] }>(part: Cites): Cites => ({
    ...part,
    sources: [...new Set(part.sources.map((key) => book.keys.get(key) ?? key))],
  });
  const { care, routine, days, today, now } = rules.results;
  return {
    ...rules,
    rules: Object.fromEntries(
      Object.entries(rules.rules).map(([id, rule]) => [id, canonical(rule)]),
    ),
    results: {
      care: canonical(care),
      routine: canonical(routine),
      days: canonical(days),
      today: canonical(today),
      now: canonical(now),
    },
  };
}

/** The sources that a note, the triage or the course of a spell cites, in the order of the book. */
function citedSources(
  notes: Knowledge['notes'],
  rules: TriageRules | null,
  episode: EpisodeContent | null,
  book: SourceBook,
): Knowledge['sources'] {
  const citing = [
    ...Object.values(notes),
    ...Object.values(rules?.rules ?? {}),
    ...Object.values(rules?.results ?? {}),
    ...(episode ? [episode.course, ...episode.stages] : []),
  ];
  const cited = new Set(citing.flatMap(({ sources }) => sources));
  return Object.fromEntries([...book.sources].filter(([key]) => cited.has(key)));
}
