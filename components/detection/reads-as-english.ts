const ENGLISH = new Set(
  'the of and to in is that for it with you are was on as be at by this have from or not they your can if when what which there will'.split(
    ' ',
  ),
);
/** Frequent small words of other languages in Latin letters that are no English words. */
const OTHERS = new Set(
  (
    'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es ' +
    'le la les et des du une dans qui que pour pas sur avec est au ce ' +
    'el los las del por con una para como más su al lo ' +
    'il di che è per non della sono gli nel ' +
    'het een van niet voor zijn dat op te ' +
    'och att som är på av för inte med den det ' +
    'og ikke til af jeg em não uma os da do na w nie z się jest że'
  ).split(' '),
);

/**
 * Tells whether a text of unknown language reads as English, by its small words.
 * A text too short to tell counts as English when it is in Latin letters.
 * @param text some hundred characters are enough; only the first 4,000 are read
 */
export function readsAsEnglish(text: string): boolean {
  const words =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let english = 0;
  let others = 0;
  let latin = 0;
  for (const word of words) {
    if (ENGLISH.has(word)) english++;
    else if (OTHERS.has(word)) others++;
    if (/^[a-z\u00c0-\u024f]/.test(word)) latin++;
  }
  if (latin * 2 < words.length) return false;
  if (words.length < 12) return english >= others;
  return english > others && english * 20 >= words.length;
}
