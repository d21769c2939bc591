import type { Episode, Episodes } from './episode.ts';

/** The last spell that ended and of which the reader said that it was in the same spot again. */
export function earlierSpot({ ended }: Pick<Episodes, 'ended'>): Episode | null {
  return ended.find(({ sameSpot }) => sameSpot === true) ?? null;
}
