import { finish } from './finish.ts';
import { foldWord } from './fold-word.ts';
import type { LexiconData, Sense } from './lexicon.ts';
import { PhraseMatcher } from './phrase-matcher.ts';

/** What a matched form leads to. */
export interface FormValue {
  note: string;
  sense: Sense;
  /** Whether the form tells that a passage is about the back. */
  evidence: 'firm' | 'faint' | 'none';
  /** A word of everyday or of all medicine, so that a cue must stand nearer. */
  isEveryday: boolean;
  /** Names a place of the body, which other illnesses have too. */
  isPlace: boolean;
}

/** What kind of evidence a matched cue is. */
export type CueKind =
  | 'back'
  | 'perhaps-back'
  | 'own-back'
  | 'carer'
  | 'faint'
  | 'elsewhere'
  | 'other-part'
  | 'complaint'
  | 'creature'
  | 'vet'
  | 'company';

/** What a title, heading or neighbour is about; `perhaps`, where it names a back and no trouble with it. */
export type Subject = 'back' | 'perhaps' | 'other-part' | 'elsewhere' | 'creature' | 'nothing';

/** The lexicon, ready to match. */
export interface Vocabulary {
  forms: PhraseMatcher<FormValue>;
  falseFriends: PhraseMatcher<true>;
  cues: PhraseMatcher<CueKind>;
  /** Words of pain and care, apart from the cues: "back injury" is both. */
  health: PhraseMatcher<'health' | 'trouble'>;
  /** Words of a writer, a reader or a patient. */
  people: PhraseMatcher<true>;
  /** Words that say which part of the back, folded. */
  parts: Set<string>;
  /** What short texts were found to speak of; a memory of subject-of.ts. */
  subjects: Map<string, Subject>;
}

/** Builds the matchers in one go. */
export function createVocabulary(data: LexiconData): Vocabulary {
  return finish(buildVocabulary(data));
}

/** Builds the matchers. Takes some ten milliseconds, so it is done only on a page that passed the gate, and in slices. */
export function* buildVocabulary(data: LexiconData): Generator<null, Vocabulary> {
  const vocabulary: Vocabulary = {
    forms: new PhraseMatcher(),
    falseFriends: new PhraseMatcher(),
    cues: new PhraseMatcher(),
    health: new PhraseMatcher(),
    people: new PhraseMatcher(),
    parts: new Set(data.cues.parts.map(foldWord)),
    subjects: new Map(),
  };
  const { silentNotes, faintNotes, placeNotes } = data.cues;
  const everyday = new Set(data.cues.everyday.map((form) => form.toLowerCase()));
  for (const { note, always, nearBack } of data.notes) {
    const isPlace = placeNotes.includes(note);
    const loudness = faintNotes.includes(note) ? 'faint' : 'firm';
    const evidence = silentNotes.includes(note) ? 'none' : loudness;
    for (const form of always) {
      vocabulary.forms.add(form, { note, sense: 'always', evidence, isEveryday: false, isPlace });
    }
    for (const form of nearBack) {
      const isEveryday = everyday.has(form.toLowerCase());
      const value: FormValue = { note, sense: 'near-back', evidence: 'none', isEveryday, isPlace };
      vocabulary.forms.add(form, value);
    }
    yield null;
  }
  const { falseFriends, cues, health, people } = vocabulary;
  yield* addAll(falseFriends, data.falseFriends, true);
  yield* addAll(cues, data.cues.back, 'back');
  yield* addAll(cues, data.cues.carers, 'carer');
  yield* addAll(cues, data.cues.faint, 'faint');
  yield* addAll(cues, data.cues.ownBack, 'own-back');
  yield* addAll(cues, data.cues.perhapsBack, 'perhaps-back');
  yield* addAll(cues, data.cues.elsewhere, 'elsewhere');
  yield* addAll(cues, data.cues.otherParts, 'other-part');
  yield* addAll(cues, data.cues.complaints, 'complaint');
  yield* addAll(cues, data.cues.creatures, 'creature');
  yield* addAll(cues, data.cues.vets, 'vet');
  yield* addAll(cues, data.cues.company, 'company');
  yield* addAll(people, data.cues.people, true);
  yield* addAll(health, data.cues.health, 'health');
  yield* addAll(health, data.cues.trouble, 'trouble');
  return vocabulary;
}

/** Phrases between two chances for the page to have its turn. */
const BATCH = 100;

function* addAll<Value>(
  matcher: PhraseMatcher<Value>,
  phrases: readonly string[],
  value: Value,
): Generator<null, void> {
  for (const [index, phrase] of phrases.entries()) {
    matcher.add(phrase, value);
    if (index % BATCH === BATCH - 1) yield null;
  }
}
