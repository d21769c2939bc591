import type { Sense } from '../../components/detection/lexicon.ts';
import type { Group } from '../../components/knowledge/note.ts';

/** One way of writing a term, and the note it leads to. */
export interface Form {
  text: string;
  note: string;
  /** The group of that note. */
  group: Group;
  sense: Sense;
}

/** What the notes say about forms, before compile-lexicon.ts makes the bundled lexicon of it. */
export interface LexiconSource {
  forms: Form[];
  falseFriends: string[];
}
