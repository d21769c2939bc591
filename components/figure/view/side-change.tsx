import { type BonePose, onBone, placing } from '../bone-pose.ts';
import type { FigurePlan } from '../figure-plan.ts';
import { between, straight } from '../path.ts';
import { archPose, SIDE_ARCH } from '../side-arch.ts';
import { SIDE_MARKS } from '../side-marks.ts';
import { Rays } from './rays.tsx';

interface SideChangeProps {
  plan: FigurePlan;
  /** From the lowest vertebra up. */
  spine: readonly BonePose[];
}

/** What a change adds on top of the bones. */
export function SideChange({ plan: { change, lights }, spine }: SideChangeProps) {
  const [five, four, third, , first] = spine;
  if (!five || !four || !third || !first) return null;
  switch (change) {
    case 'crack':
      return (
        <g transform={placing(archPose(five), five.scale)}>
          <path class="break" d={SIDE_ARCH.crack} />
          <path class="mark" d={SIDE_ARCH.crack} />
        </g>
      );
    case 'wedge':
      return <path class="mark" d={SIDE_MARKS.crush} transform={placing(first)} />;
    case 'wear':
      return lights('vertebra') ? <Spurs upper={four} lower={five} /> : null;
    case 'fuse':
      return (
        <g class="metal">
          {[four, five].map((bone) => (
            <path d={SIDE_MARKS.screw} transform={placing(archPose(bone))} key={bone.name} />
          ))}
          <path
            class="rod"
            d={straight([four, five].map((bone) => onBone(archPose(bone), [27, -6])))}
          />
        </g>
      );
    case 'tear': {
      const onTip = (bone: BonePose) => onBone(archPose(bone), [44, 8]);
      const [x, y] = between(onTip(third), onTip(four));
      return <path class="tear" d={SIDE_MARKS.rip} transform={placing({ x, y, tilt: 0 })} />;
    }
    case 'inflame':
      return lights('coccyx') ? (
        <Rays x={24} y={97} radius={16} />
      ) : (
        <Rays x={four.x + 3} y={four.y + 19} radius={30} />
      );
  }
  return null;
}

/** Spurs at the front of two neighbours, each on the edge that faces the other. */
function Spurs({ upper, lower }: { upper: BonePose; lower: BonePose }) {
  const at = (bone: BonePose, down: number) => {
    const [x, y] = onBone(bone, [-bone.width / 2, down]);
    return placing({ x, y, tilt: bone.tilt });
  };
  return (
    <g class="spur">
      <path d={SIDE_MARKS.spur} transform={at(upper, upper.front / 2)} />
      <path d={SIDE_MARKS.spur} transform={`${at(lower, -lower.front / 2)}scale(1 -1)`} />
    </g>
  );
}
