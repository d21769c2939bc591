/** A page with this many spine words, one for every so many characters, is about the back. */
const PAGE_CUES = 2;
const CHARACTERS_PER_PAGE_CUE = 900;

/** Whether a whole text speaks of the back so often that it is about it. */
export function isAllAbout(cues: number, length: number): boolean {
  return cues >= PAGE_CUES && cues * CHARACTERS_PER_PAGE_CUE >= length;
}
