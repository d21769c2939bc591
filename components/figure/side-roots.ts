import { type BonePose, onBone } from './bone-pose.ts';
import type { Spot } from './path.ts';
import { archPose } from './side-arch.ts';

/** A root below its pedicle, out of the canal, then forward and down; at the arch's origin. */
const WAY: readonly Spot[] = [
  [9, -16],
  [8, -4],
  [3, 6],
  [-7, 14],
  [-19, 22],
];

/** The same root behind a herniated disc above: it is pushed back before it can leave. */
const PUSHED: readonly Spot[] = [
  [20, -54],
  [15, -38],
  [15.5, -25],
  [11, -10],
  [4, 4],
  [-6, 13],
  [-18, 21],
];

/**
 * The nerve root that leaves below a vertebra's pedicle.
 * @param from `canal` with its way there, `pushed` by a herniated disc, `pedicle` without
 */
export function sideRoot(bone: BonePose, from: 'canal' | 'pushed' | 'pedicle'): Spot[] {
  const way = from === 'pushed' ? PUSHED : from === 'canal' ? WAY : WAY.slice(2);
  return way.map((spot) => onBone(archPose(bone), spot));
}
