import { isListedWith } from './distance.ts';
import type { PhraseMatch } from './phrase-matcher.ts';
import type { CueKind } from './vocabulary.ts';

/** Words within which a word of pain or care must stand for "spine" to mean the one in a back. */
const REACH_OF_HEALTH = 12;

/**
 * The cues that speak of the back. A word that may mean other things too ("spine") counts only beside another back cue
 * or near a word of pain or care; "my back", in a passage with any such word.
 * @param certain forms that mean the back anywhere
 * @param health words of pain and care
 * @param isUnderBack whether a title or heading speaks of the back: then a "spine" is the one in it
 */
export function backCuesOf(
  cues: readonly PhraseMatch<CueKind>[],
  certain: readonly PhraseMatch<unknown>[],
  health: readonly PhraseMatch<'health' | 'trouble'>[],
  isUnderBack = false,
): PhraseMatch<unknown>[] {
  const isBack = ({ value }: PhraseMatch<CueKind>): boolean =>
    value === 'back' || value === 'carer' || (value === 'own-back' && health.length > 0);
  const back = [...certain, ...cues.filter(isBack)];
  const perhaps = cues.filter((cue) => cue.value === 'perhaps-back');
  if (back.length > 0 || isUnderBack) return [...back, ...perhaps];
  const isNear = (cue: PhraseMatch<unknown>, word: PhraseMatch<'health' | 'trouble'>): boolean =>
    word.value === 'health' &&
    word.first - cue.last <= REACH_OF_HEALTH &&
    cue.first - word.last <= REACH_OF_HEALTH;
  return perhaps.filter((cue) => health.some((word) => isNear(cue, word)));
}

/**
 * Leaves out the cues that only pass by: a "spine" that nothing else makes sure of where another subject is spoken of,
 * or that is somebody's name ("the Spine holds records"), and the back as one ail of a list ("headaches, back pain and period pain").
 * @param others words of other subjects in the run
 * @param isElsewhere whether the run or its title speaks of another subject
 */
export function withoutPassing(
  back: readonly PhraseMatch<unknown>[],
  others: readonly PhraseMatch<unknown>[],
  isElsewhere: boolean,
  text: string,
): PhraseMatch<unknown>[] {
  const isSure = back.some(({ value }) => value !== 'perhaps-back');
  return back.filter((cue) => {
    if (!isSure && isName(cue, text)) return false;
    const namesBack = namesBackOnly(cue, text);
    if (isElsewhere && !isSure && !namesBack) return false;
    return !namesBack || !isListedWith(cue, others, text);
  });
}

/** True where a cue names the back and no part of the spine, as the signs of many illnesses do. */
export function namesBackOnly({ start, end }: PhraseMatch<unknown>, text: string): boolean {
  return /back/i.test(text.slice(start, end));
}

/** True for a capital in the middle of a sentence. */
function isName({ start }: PhraseMatch<unknown>, text: string): boolean {
  return /\p{Lu}/u.test(text.charAt(start)) && /(?:^|\s)\p{Ll}+\s$/u.test(text.slice(0, start));
}
