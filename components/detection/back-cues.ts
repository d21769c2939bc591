import type { PhraseMatch } from './phrase-matcher.ts';
import type { CueKind } from './vocabulary.ts';

/** Words within which a word of pain or care must stand for "spine" to mean the one in a back. */
const REACH_OF_HEALTH = 12;

/**
 * The cues that speak of the back. A word that may mean other things too ("spine") counts only beside another back cue
 * or near a word of pain or care; "my back", in a passage with any such word.
 * @param certain forms that mean the back anywhere
 * @param health words of pain and care
 */
export function backCuesOf(
  cues: readonly PhraseMatch<CueKind>[],
  certain: readonly PhraseMatch<unknown>[],
  health: readonly PhraseMatch<'health' | 'trouble'>[],
): PhraseMatch<unknown>[] {
  const isBack = ({ value }: PhraseMatch<CueKind>): boolean =>
    value === 'back' || value === 'carer' || (value === 'own-back' && health.length > 0);
  const back = [...certain, ...cues.filter(isBack)];
  const perhaps = cues.filter((cue) => cue.value === 'perhaps-back');
  if (back.length > 0) return [...back, ...perhaps];
  const isNear = (cue: PhraseMatch<unknown>, word: PhraseMatch<'health' | 'trouble'>): boolean =>
    word.value === 'health' &&
    word.first - cue.last <= REACH_OF_HEALTH &&
    cue.first - word.last <= REACH_OF_HEALTH;
  return perhaps.filter((cue) => health.some((word) => isNear(cue, word)));
}
