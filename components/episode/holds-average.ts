import { LEVELS, type Level } from '../knowledge/note.ts';

/**
 * Whether the course on average says anything to a reader: not to one who should be examined today, and
 * not where the level is not known. "Keep moving, most are well soon" would calm them falsely.
 */
export const holdsAverage = (level: Level | null): boolean =>
  level !== null && LEVELS.indexOf(level) < LEVELS.indexOf('today');
