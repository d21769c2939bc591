import type { NoteForms } from '../detection/lexicon.ts';
import type { Note } from '../knowledge/note.ts';
import { type SearchWords, searchWords } from './search-words.ts';
import { FIT, wordFit } from './word-fit.ts';

/** A note that was found. */
export interface NoteHit {
  note: Note;
  /** The other name by which it was found; null where the title itself fits, or only the text does. */
  form: string | null;
}

/** What a search gives. */
export interface NoteResults {
  /** Best first. */
  hits: NoteHit[];
  /** False when no note has all of the words, and these have some of them. */
  complete: boolean;
}

/** Where the words stand counts before how well they fit: title, another name, lead, further text. */
const FIELD = { title: 40, form: 30, lead: 20, text: 10, mixed: 5 } as const;

/** Notes to show when none has all of the words. */
const MOST_PARTIAL_HITS = 8;
/** Letters of the shortest word that finds notes by itself: "is" and "a" say nothing. */
const TELLING_LENGTH = 3;

interface Entry {
  note: Note;
  title: SearchWords;
  forms: { form: string; words: SearchWords }[];
  lead: SearchWords;
  text: SearchWords;
  all: SearchWords;
}

/**
 * A search over notes, as the reader types: capitals, accents and the two spellings of English are
 * folded as on a page, and a word that is not finished finds those that begin with it.
 * @param forms how each note's term may be written; the lexicon has them
 * @returns a function from the reader's words to what was found; no words find nothing
 */
export function createNoteSearch(
  notes: readonly Note[],
  forms: readonly NoteForms[],
): (query: string) => NoteResults {
  const entries = notes.map((note) => entryOf(note, forms));
  return (query) => {
    const asked = searchWords(query);
    if (asked.words.length === 0) return { hits: [], complete: true };
    const hits = inOrder(entries.map((entry) => rank(entry, asked)));
    if (hits.length > 0) return { hits, complete: true };
    const telling = asked.words
      .filter(({ written }) => written.length >= TELLING_LENGTH)
      .map((word): SearchWords => ({ words: [word], joined: word.folded }));
    const partial = inOrder(entries.map((entry) => rankInPart(entry, telling)));
    return { hits: partial.slice(0, MOST_PARTIAL_HITS), complete: false };
  };
}

function entryOf(note: Note, lexicon: readonly NoteForms[]): Entry {
  const forms = lexicon
    .filter((each) => each.note === note.id)
    .flatMap(({ always, nearBack }) => [...always, ...nearBack])
    .map((form) => ({ form, words: searchWords(form) }));
  const title = searchWords(note.title);
  const lead = searchWords(note.lead);
  const text = searchWords([...note.whatItIs, ...note.whatHelps].join('\n'));
  const words = [title, ...forms.map((form) => form.words), lead, text].flatMap(
    (part) => part.words,
  );
  return { note, title, forms, lead, text, all: { words, joined: '' } };
}

interface Ranked extends NoteHit {
  score: number;
}

function rank({ note, title, forms, lead, text, all }: Entry, words: SearchWords): Ranked {
  const inTitle = wordFit(words, title);
  if (inTitle > FIT.none) return { note, form: null, score: FIELD.title + inTitle };
  let best: Ranked = { note, form: null, score: 0 };
  for (const { form, words: name } of forms) {
    const fit = wordFit(words, name);
    if (fit > FIT.none && FIELD.form + fit > best.score) {
      best = { note, form, score: FIELD.form + fit };
    }
  }
  if (best.score > 0) return best;
  const inLead = wordFit(words, lead);
  if (inLead > FIT.none) return { note, form: null, score: FIELD.lead + inLead };
  const inText = wordFit(words, text);
  if (inText > FIT.none) return { note, form: null, score: FIELD.text + inText };
  return { note, form: null, score: wordFit(words, all) > FIT.none ? FIELD.mixed : 0 };
}

/** The more of the words a note has in its names and lead, the better. */
function rankInPart(entry: Entry, words: readonly SearchWords[]): Ranked {
  const scores = words.map((word) => rank(entry, word).score);
  const found = scores.filter((score) => score >= FIELD.lead);
  const score = found.reduce((sum, each) => sum + each, 0);
  return { note: entry.note, form: null, score };
}

function inOrder(ranked: readonly Ranked[]): NoteHit[] {
  return ranked
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.note.title.localeCompare(b.note.title, 'en'))
    .map(({ note, form }) => ({ note, form }));
}
