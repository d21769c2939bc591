import type { PhraseMatch } from './phrase-matcher.ts';
import type { CueKind } from './vocabulary.ts';

/**
 * The cues that speak of the back. A word that may mean other things too ("spine") counts only beside another back cue
 * or among words of pain or care.
 * @param certain forms that mean the back anywhere
 */
export function backCuesOf(
  cues: readonly PhraseMatch<CueKind>[],
  certain: readonly PhraseMatch<unknown>[],
): PhraseMatch<unknown>[] {
  const back = [...certain, ...cues.filter((cue) => cue.value === 'back')];
  const perhaps = cues.filter((cue) => cue.value === 'perhaps-back');
  const isHealth = back.length > 0 || cues.some((cue) => cue.value === 'health');
  return isHealth ? [...back, ...perhaps] : back;
}
