import type { Stage } from './episode-content.ts';

/** The stage that a spell has reached on a day of it; day 1 is the first. */
export function stageOf(stages: readonly Stage[], day: number): Stage | undefined {
  return stages.findLast(({ fromDay }) => fromDay < day) ?? stages[0];
}
