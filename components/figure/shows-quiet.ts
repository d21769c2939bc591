import type { FigurePlan } from './figure-plan.ts';

/**
 * Whether soft parts that are not lit are drawn, too: on a page, with room for them, and for the usual
 * curve of the back, which is the one that they are drawn for.
 */
export const showsQuiet = ({ size, change }: FigurePlan): boolean =>
  size === 'page' && change !== 'curve-forward' && change !== 'curve-in';
