import { backCuesOf, withoutPassing } from './back-cues.ts';
import { distanceToNearest } from './distance.ts';
import type { RunEvidence } from './judge-sense.ts';
import type { PhraseMatch } from './phrase-matcher.ts';
import { isOfAnimals, subjectOf, subjectOfTitle } from './subject-of.ts';
import type { Surroundings } from './surroundings.ts';
import type { Token } from './token.ts';
import type { CueKind, FormValue, Vocabulary } from './vocabulary.ts';

/** Words between a false friend and a back cue within which the friend is no other subject. */
const REACH_TO_FRIEND = 8;
/** False friends that tell of no other subject: of force ("takes the strain off"), of what one does ("brace your core"). */
const FORCE = /\b(?:strain|brac|bulg|numb|relax)/i;

/** What detection found in a run, before it judges. */
export interface FoundInRun {
  text: string;
  tokens: readonly Token[];
  /** Forms that no false friend covers. */
  candidates: readonly PhraseMatch<FormValue>[];
  cues: readonly PhraseMatch<CueKind>[];
  /** All false friends, and those that took a form. */
  friends: readonly PhraseMatch<unknown>[];
  takers: readonly PhraseMatch<unknown>[];
}

/**
 * Sorts what a run holds into evidence for the back and against it.
 * @returns null where the run is about animals: nothing in it is about a reader's back
 */
export function readEvidence(
  found: FoundInRun,
  surroundings: Surroundings,
  vocabulary: Vocabulary,
): RunEvidence | null {
  const { text, tokens, candidates, cues, friends, takers } = found;
  const title = subjectOfTitle(surroundings, vocabulary);
  if (title === 'creature') return null;
  // "Bird dog" is an exercise, and no word of dogs.
  const others = cues.filter(
    ({ value, first, last }) =>
      (value === 'elsewhere' || value === 'creature' || value === 'vet') &&
      !candidates.some((form) => form.first <= first && form.last >= last),
  );
  const hasPeople = (): boolean => vocabulary.people.findAll(tokens, text).length > 0;
  if (title !== 'back' && isOfAnimals(others, hasPeople)) return null;
  // Inside "optic disc" no word speaks of the back.
  const clear = cues.filter(
    (cue) => !friends.some((friend) => friend.first <= cue.last && cue.first <= friend.last),
  );
  const certain = candidates.filter(({ value }) => value.evidence === 'firm');
  const isAsked =
    candidates.length > 0 ||
    clear.some(({ value }) => value === 'perhaps-back' || value === 'own-back');
  const health = isAsked ? vocabulary.health.findAll(tokens, text) : [];
  const isElsewhere = title === 'elsewhere' || others.length > 0;
  const isUnderBack = title === 'back' || subjectOf(surroundings.heading, vocabulary) === 'back';
  const misled = takers.filter((friend) => !FORCE.test(text.slice(friend.start, friend.end)));
  // A page about backs may have a corner about something else: optic discs, and the spine of a book.
  const isOnlyBack = isUnderBack && others.length === 0 && misled.length === 0;
  const all = backCuesOf(clear, certain, health, isOnlyBack);
  const back = isUnderBack ? all : withoutPassing(all, others, isElsewhere, text);
  const faint: PhraseMatch<unknown>[] = clear.filter(({ value }) => value === 'faint');
  // "Scoliosis" among signs of an illness tells nothing; where nothing else is spoken of it tells as others do.
  const named = candidates.filter(({ value }) => value.evidence === 'faint');
  const isBack = others.length === 0 || back.length > 0 || isUnderBack;
  if (isBack) back.push(...named);
  else faint.push(...named);
  // "Reduce strain on the spine" means no injury, but nothing else than the back either. On a page about backs it takes
  // a run without a word of the back ("optic disc", "compact disc") for such phrases to speak of something else.
  const strangers = misled.filter(
    (friend) =>
      (title !== 'back' || back.length === 0) &&
      distanceToNearest(friend, back, text) > REACH_TO_FRIEND,
  );
  const elsewhere = [...others, ...strangers];
  const beside = clear.filter(({ value }) => value === 'other-part');
  return { back, faint, elsewhere, beside, health, text };
}
