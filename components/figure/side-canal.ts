import { type BonePose, onBone } from './bone-pose.ts';
import { SACRUM_SIDE } from './sacrum-side.ts';
import { archPose } from './side-arch.ts';
import type { Tube } from './tube.ts';

/** Front to back, behind a lumbar vertebra, in mm. */
const DEPTH = 17;

/** How far stenosis presses in from the disc in front and from the ligament behind, by vertebra. */
const PRESSED: Record<string, number> = { L3: 3, L4: 6 };

/**
 * The spinal canal cut through the middle, from the top down: two places a vertebra, the second
 * behind the disc below it, then the sacrum.
 * @param spine vertebrae from the lowest up
 * @param turn of the sacrum, in degrees
 */
export function sideCanal(spine: readonly BonePose[], turn: number, narrowed: boolean): Tube {
  const sacrum = { x: 0, y: 0, tilt: turn };
  const vertebral = spine.toReversed().flatMap((bone) => {
    const origin = archPose(bone);
    const pressed = narrowed ? (PRESSED[bone.name] ?? 0) : 0;
    const depth = DEPTH * bone.scale;
    const low = bone.back / 2 + 4;
    return [
      [onBone(origin, [0, -2]), onBone(origin, [depth, 0])],
      [onBone(origin, [pressed + 1, low]), onBone(origin, [depth - pressed, low])],
    ] as const;
  });
  const sacral = SACRUM_SIDE.wall
    .slice(1, -1)
    .map((spot, index) => [spot, SACRUM_SIDE.canal[index + 1] ?? spot] as const)
    .map(([one, other]) => [onBone(sacrum, one), onBone(sacrum, other)] as const);
  const walls = [...vertebral, ...sacral];
  return { one: walls.map(([wall]) => wall), other: walls.map(([, wall]) => wall) };
}
