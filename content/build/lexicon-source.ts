import type { Sense } from '../../components/detection/lexicon.ts';

/** One way of writing a term, and the note it leads to. */
export interface Form {
  text: string;
  note: string;
  sense: Sense;
}

/** What the notes say about forms, before compile-lexicon.ts makes the bundled lexicon of it. */
export interface LexiconSource {
  forms: Form[];
  falseFriends: string[];
}
