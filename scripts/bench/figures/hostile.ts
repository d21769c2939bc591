import type { BenchLab, Case } from '../bench-lab.ts';
import type { Figure } from '../figure.ts';
import { longestOf } from './longest-of.ts';

const CASES: { case: Case; rounds: number }[] = [
  { case: ['hostile-deep', 'ours'], rounds: 1 },
  { case: ['hostile-many-texts', 'ours'], rounds: 1 },
  { case: ['hostile-one-text', 'ours'], rounds: 1 },
  { case: ['hostile-many-words', 'ours'], rounds: 1 },
];

/**
 * Our longest task on pages that nobody means: 100,000 levels, 1,000,000 text nodes, one text of 20 MB, 11,000
 * words of a paragraph each in an element.
 */
export const hostile = (lab: BenchLab): Promise<Figure[]> => longestOf(lab, CASES);
