import type { Group } from '../knowledge/note.ts';

/** When a form may be marked: anywhere, or only where the passage or page is about the back. */
export type Sense = 'always' | 'near-back';

/** The forms of one note, as its file lists them. */
export interface NoteForms {
  note: string;
  /** Lets a page leave out a whole group without parsing the notes. */
  group: Group;
  always: string[];
  nearBack: string[];
}

/** Words that tell what a passage is about, from content/<language>/context.yaml. */
export interface ContextCues {
  /** The spine and the back as a part of the body. */
  back: string[];
  /** Words that name the spine and other things too: they count beside words of pain or care, or another back cue. */
  perhapsBack: string[];
  /** Notes whose forms, though marked anywhere, do not tell that a passage is about the back. */
  silentNotes: string[];
  /** Pain and care in general: they add to back cues, and count for nothing alone. */
  health: string[];
  /** Other parts of the body, and other worlds (machines, money, games). */
  elsewhere: string[];
}

/** What detection knows once a page has turned out to be worth reading. */
export interface LexiconData {
  notes: NoteForms[];
  /** Phrases in which one of our words means something else; a form inside one is never marked. */
  falseFriends: string[];
  cues: ContextCues;
}

/** The lexicon as it is bundled: patterns to ask a whole page at once, the rest parsed when needed. */
export interface Lexicon {
  /** Source of a RegExp (flags `gi`). A page whose text does not match it has nothing to mark. */
  gate: string;
  /**
   * Sources of RegExps (flags `gi`) that together match wherever any form might stand, and at times where none does.
   * Several, because an engine compiles a pattern in one go and the page has to wait for it.
   */
  candidates: string[];
  /** JSON of `LexiconData`. */
  data: string;
}
