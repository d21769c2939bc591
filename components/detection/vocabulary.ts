import type { LexiconData, Sense } from './lexicon.ts';
import { PhraseMatcher } from './phrase-matcher.ts';

/** What a matched form leads to. */
export interface FormValue {
  note: string;
  sense: Sense;
  /** True when the form tells that a passage is about the back. */
  isEvidence: boolean;
}

/** What kind of evidence a matched cue is. */
export type CueKind = 'back' | 'perhaps-back' | 'health' | 'elsewhere';

/** The lexicon, ready to match. */
export interface Vocabulary {
  forms: PhraseMatcher<FormValue>;
  falseFriends: PhraseMatcher<true>;
  cues: PhraseMatcher<CueKind>;
  /** What short texts were found to speak of; a memory of speaks-of-back.ts. */
  spokenOf: Map<string, boolean>;
}

/** Builds the matchers. Takes a few milliseconds, so it is done only on a page that passed the gate. */
export function createVocabulary(data: LexiconData): Vocabulary {
  const vocabulary: Vocabulary = {
    forms: new PhraseMatcher(),
    falseFriends: new PhraseMatcher(),
    cues: new PhraseMatcher(),
    spokenOf: new Map(),
  };
  for (const { note, always, nearBack } of data.notes) {
    const isEvidence = !data.cues.silentNotes.includes(note);
    for (const form of always) vocabulary.forms.add(form, { note, sense: 'always', isEvidence });
    for (const form of nearBack) {
      vocabulary.forms.add(form, { note, sense: 'near-back', isEvidence: false });
    }
  }
  for (const phrase of data.falseFriends) vocabulary.falseFriends.add(phrase, true);
  for (const cue of data.cues.back) vocabulary.cues.add(cue, 'back');
  for (const cue of data.cues.perhapsBack) vocabulary.cues.add(cue, 'perhaps-back');
  for (const cue of data.cues.elsewhere) vocabulary.cues.add(cue, 'elsewhere');
  for (const cue of data.cues.health) vocabulary.cues.add(cue, 'health');
  return vocabulary;
}
