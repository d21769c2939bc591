import type { Knowledge } from '../../components/knowledge/knowledge.ts';
import type { Note } from '../../components/knowledge/note.ts';
import { checkForms } from './check-forms.ts';
import { checkFrontMatter } from './check-front-matter.ts';
import { checkNoteText } from './check-note-text.ts';
import type { ContentFile } from './content-file.ts';
import type { ForbiddenPhrase } from './forbidden-phrases.ts';
import type { FrontMatter } from './front-matter.ts';
import type { LexiconSource } from './lexicon-source.ts';
import type { Mistake } from './mistake.ts';
import { type NoteDraft, readNote } from './read-note.ts';
import type { SourceBook } from './source-book.ts';

/** One line of `npm run notes -- list`. */
export interface NoteReport {
  id: string;
  title: string;
  forms: number;
  words: number;
  grade: number;
  sources: number;
  reviewed: string;
}

/** What the notes are compiled with. */
export interface NotesInput {
  notes: readonly ContentFile[];
  book: SourceBook;
  phrases: readonly ForbiddenPhrase[];
  /** The day of the check, as YYYY-MM-DD. */
  today: string;
}

/** The notes of one language as data; good only while `mistakes` holds no error. */
export interface CompiledNotes {
  notes: Knowledge['notes'];
  lexicon: LexiconSource;
  reports: NoteReport[];
  mistakes: Mistake[];
}

/** Reads, checks and compiles all note files of one language, in the order of their names. */
export function compileNotes({ notes, book, phrases, today }: NotesInput): CompiledNotes {
  const drafts = notes.toSorted((a, b) => (a.file < b.file ? -1 : 1)).map(readNote);
  const written = new Set(drafts.map(({ name }) => name));
  const compiled: CompiledNotes = {
    notes: {},
    lexicon: { forms: [], falseFriends: [] },
    reports: [],
    mistakes: checkForms(drafts),
  };
  const falseFriends = new Set<string>();

  for (const draft of drafts) {
    const { words, grade, mistakes } = checkNoteText(draft, phrases);
    compiled.mistakes.push(...draft.mistakes, ...mistakes);
    compiled.mistakes.push(...checkFrontMatter(draft, { written, book, today }));
    const { front } = draft;
    if (!front) continue;

    const note = noteOf(draft, front, book);
    compiled.notes[note.id] = note;
    for (const sense of ['always', 'near-back'] as const) {
      for (const text of front.terms[sense]) {
        compiled.lexicon.forms.push({ text, note: note.id, group: note.group, sense });
      }
    }
    for (const phrase of front.not) falseFriends.add(phrase);
    compiled.reports.push({
      id: note.id,
      title: note.title,
      forms: front.terms.always.length + front.terms['near-back'].length,
      words,
      grade,
      sources: note.sources.length,
      reviewed: note.reviewed,
    });
  }
  compiled.lexicon.falseFriends = [...falseFriends];
  compiled.mistakes.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return compiled;
}

function noteOf({ body }: NoteDraft, front: FrontMatter, book: SourceBook): Note {
  const { figure } = front;
  return {
    id: front.id,
    title: front.title,
    group: front.group,
    lead: oneLine(body.lead?.written ?? ''),
    whatItIs: body.whatItIs.map(({ written }) => oneLine(written)),
    whatHelps: body.whatHelps.map(({ written }) => oneLine(written)),
    seeSomeoneWhen: body.seeSomeoneWhen.flatMap(({ level, written }) =>
      level ? [{ level, text: oneLine(written) }] : [],
    ),
    ...(figure && {
      figure: { parts: figure.parts, ...(figure.change && { change: figure.change }) },
    }),
    related: front.related,
    sources: [...new Set(front.sources.flatMap((key) => book.keys.get(key) ?? []))],
    reviewed: front.reviewed,
  };
}

function oneLine(written: string): string {
  return written.replace(/\s+/g, ' ').trim();
}
