import { type BonePose, onBone } from './bone-pose.ts';
import { type Spot, smooth, straight } from './path.ts';
import { SACRUM_SIDE } from './sacrum-side.ts';
import { archPose } from './side-arch.ts';

/** Path data of the ligaments in the side view. */
export interface SideLigaments {
  /** Long ones: before the bodies, behind them, and along the tips of the spinous processes. */
  front: string;
  rear: string;
  tips: string;
  /** Between each spinous process and the next one down, with the name of the upper bone. */
  between: { name: string; outline: string; fibres: string }[];
}

/** The ligaments of these vertebrae, given from the lowest up. */
export function sideLigaments(spine: readonly BonePose[]): SideLigaments {
  const down = spine.toReversed();
  const line = (spots: (bone: BonePose) => Spot[]) => down.flatMap(spots);
  const onArch = (bone: BonePose, [along, low]: Spot): Spot =>
    onBone(archPose(bone), [along * bone.scale, low * bone.scale]);
  const face = line((bone) => [onBone(bone, [-bone.width / 2 - 1.5, bone.front / 2 - 2])]);
  const wall = line((bone) => [onBone(bone, [bone.width / 2 + 1.5, 0])]);
  const tips = line((bone) => [onArch(bone, [53.5, 8])]);
  return {
    front: smooth([...face, ...SACRUM_SIDE.front.slice(0, 3)]),
    rear: smooth([...wall, ...SACRUM_SIDE.wall.slice(1, 4)]),
    tips: smooth([...tips, [53, -10]]),
    between: down.slice(0, -1).map((upper, index) => {
      const lower = down[index + 1] ?? upper;
      const pair = (high: Spot, low: Spot): Spot[] => [onArch(upper, high), onArch(lower, low)];
      const [frontEdge, one, two, rearEdge] = [
        pair([25, 12], [22, -6]),
        pair([33, 12], [30, -3.5]),
        pair([40, 14], [37, -2.5]),
        pair([49, 15.5], [47, -1]),
      ] as const;
      return {
        name: upper.name,
        outline: `${straight([...frontEdge, ...rearEdge.toReversed()])}Z`,
        fibres: straight(one) + straight(two),
      };
    }),
  };
}
