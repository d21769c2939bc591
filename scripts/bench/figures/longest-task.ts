import type { BenchLab, Case } from '../bench-lab.ts';
import type { Figure } from '../figure.ts';
import { longestOf } from './longest-of.ts';

const CASES: { case: Case; rounds: number }[] = [
  { case: ['article-no-terms', 'ours'], rounds: 5 },
  { case: ['article-200-terms', 'ours'], rounds: 5 },
  { case: ['page-4m', 'ours'], rounds: 3 },
  { case: ['storm-other', 'ours'], rounds: 3 },
  { case: ['storm-backs', 'ours'], rounds: 3 },
];

/** The longest share that our script has of one task, on each page, in any of its loads. */
export const longestTask = (lab: BenchLab): Promise<Figure[]> => longestOf(lab, CASES);
