import type { GateSources } from '../gate/gate-sources.ts';
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
  /** Somebody's back ("my back"), which people also turn on others: they count in a passage with any word of trouble. */
  ownBack: string[];
  /** People and places of care ("spine surgeon"): they tell as `back` does, and are never marked themselves. */
  carers: string[];
  /** Words of the spine that stand on pages about other things too ("spinal cord"): evidence for nothing but themselves. */
  faint: string[];
  /** Notes whose forms, though marked anywhere, do not tell that a passage is about the back. */
  silentNotes: string[];
  /** Notes whose forms tell it in a title or heading, and in a passage only for the words beside them. */
  faintNotes: string[];
  /** Notes whose forms name a place ("lower back"): left alone where a passage or page is about something else. */
  placeNotes: string[];
  /** Words that say which part of the back ("lumbar") and belong to the name behind them. */
  parts: string[];
  /** General forms that are words of everyday or of all medicine ("heat", "fracture"): a cue must stand nearer to them. */
  everyday: string[];
  /** Pain and care: they make sure of a back cue, and count for nothing alone. */
  health: string[];
  /** The same, of words that are used of other things too ("problem"): too weak for `perhapsBack`. */
  trouble: string[];
  /** Animals, alive or fossil: they have backs too, and their readers no pain in them. */
  creatures: string[];
  /** Words of animals as patients ("crate rest"): whoever speaks there speaks of them. */
  vets: string[];
  /** Phrases with an animal in them that speak of people ("horse riding"). */
  company: string[];
  /** Words of a writer, a reader or a patient: beside them an animal is company. */
  people: string[];
  /** Parts of the body that pages about the back name too: they tell against what stands right beside them, and in titles. */
  otherParts: string[];
  /** Complaints that whoever has a sore back may have too: they tell of another subject in titles and headings only. */
  complaints: string[];
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

/**
 * Sources of RegExps that together match wherever any form might stand, and at times where none does. For a text whose
 * gaps are plain spaces (reading/with-plain-gaps.ts).
 */
export interface CandidateSources {
  /** Beginnings of forms (flag `i`): nothing but plain words, which engines search fastest. */
  words: string;
  /** Acronyms and names of vertebrae, in which case counts, behind a word boundary. */
  exact: string;
}

/** The lexicon as it is bundled: patterns to ask a whole page at once, the rest parsed when needed. */
export interface Lexicon {
  /** A page whose text does not pass has nothing to mark. */
  gate: GateSources;
  candidates: CandidateSources;
  /** JSON of `LexiconData`. */
  data: string;
}
