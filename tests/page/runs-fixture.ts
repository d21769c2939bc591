import { collectRuns } from '../../components/reading/dom/collect-runs.ts';
import type { Run } from '../../components/reading/dom/run.ts';

/** The runs of a block, in one go. */
export const runsIn = (block: Element): Run[] =>
  [...collectRuns(block)].filter((run) => run !== null);
