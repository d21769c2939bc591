import { LEVELS } from '../knowledge/note.ts';
import { holdsAverage } from './holds-average.ts';

/**
 * Whether the last check of a stored spell came to something that can wait for some days; false where that
 * cannot be read. How most strains go is told to nobody else, on a card either.
 */
export function isCalm(stored: unknown): boolean {
  if (typeof stored !== 'object' || stored === null) return false;
  const { checks, needsCheck } = stored as { checks?: unknown; needsCheck?: unknown };
  const last: unknown = Array.isArray(checks) ? checks.at(-1) : null;
  const told = typeof last === 'object' && last !== null && 'level' in last ? last.level : null;
  const level = LEVELS.find((one) => one === told) ?? null;
  return needsCheck === false && holdsAverage(level);
}
