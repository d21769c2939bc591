import { backCuesOf } from './back-cues.ts';
import { isInside } from './distance.ts';
import type { PhraseMatch } from './phrase-matcher.ts';
import type { Surroundings } from './surroundings.ts';
import { tokenize } from './tokenize.ts';
import type { CueKind, Subject, Vocabulary } from './vocabulary.ts';

/** What a short text (a title, a heading, a neighbour) speaks of; an animal before all, then the back. */
export function subjectOf(text: string, vocabulary: Vocabulary): Subject {
  if (text.trim() === '') return 'nothing';
  const known = vocabulary.subjects.get(text);
  if (known !== undefined) return known;
  const subject = readSubject(text, vocabulary);
  // Titles and headings are asked again for every block under them.
  if (vocabulary.subjects.size > 500) vocabulary.subjects.clear();
  vocabulary.subjects.set(text, subject);
  return subject;
}

function readSubject(text: string, vocabulary: Vocabulary): Subject {
  const tokens = tokenize(text);
  const friends = vocabulary.falseFriends.findAll(tokens, text);
  const cues = vocabulary.cues.findAll(tokens, text);
  const forms = vocabulary.forms.findAll(tokens, text);
  const certain = forms.filter((form) => form.value.evidence !== 'none');
  // "Bird dog" is an exercise, and no word of dogs.
  const others = cues.filter((cue) => !forms.some((form) => isInside(cue, form)));
  if (isOfAnimals(others, () => vocabulary.people.findAll(tokens, text).length > 0)) {
    return 'creature';
  }
  const isBack = backCuesOf(cues, certain, vocabulary.health.findAll(tokens, text)).some(
    (cue) => !friends.some((friend) => friend.first <= cue.last && cue.first <= friend.last),
  );
  if (isBack) return 'back';
  const isElsewhere =
    friends.length > 0 ||
    others.some(({ value }) => value === 'elsewhere') ||
    // Some of them are marked on pages about backs, and are no less the subject of a page of their own.
    cues.some(({ value }) => value === 'complaint');
  if (isElsewhere) return 'elsewhere';
  if (cues.some(({ value }) => value === 'own-back' || value === 'perhaps-back')) return 'perhaps';
  return others.some((cue) => cue.value === 'other-part') ? 'other-part' : 'nothing';
}

/** Whether cues speak of animals: as patients, or with nobody there who could be meant. */
export function isOfAnimals(
  cues: readonly PhraseMatch<CueKind>[],
  hasPeople: () => boolean,
): boolean {
  if (cues.some(({ value }) => value === 'vet')) return true;
  return cues.some(({ value }) => value === 'creature') && !hasPeople();
}

/** What the title of a page speaks of. One that only names a back is believed where the page speaks of backs too. */
export function subjectOfTitle({ title, pageCues }: Surroundings, vocabulary: Vocabulary): Subject {
  return believed(subjectOf(title, vocabulary), pageCues);
}

/** The same, of the heading that a run stands under. */
export function subjectOfHeading(
  { heading, pageCues }: Surroundings,
  vocabulary: Vocabulary,
): Subject {
  return believed(subjectOf(heading, vocabulary), pageCues);
}

function believed(subject: Subject, pageCues: number): Subject {
  if (subject !== 'perhaps') return subject;
  return pageCues > 0 ? 'back' : 'nothing';
}
