import { type BonePose, onBone, placing } from '../bone-pose.ts';
import type { FigurePlan } from '../figure-plan.ts';
import { smooth, straight } from '../path.ts';
import { COCCYX_SIDE, SACROILIAC_SIDE, SACRUM_SIDE } from '../sacrum-side.ts';
import { archPose, SIDE_ARCH } from '../side-arch.ts';
import { sideBody } from '../side-body.ts';
import { tubePath } from '../tube.ts';
import { Part } from './part.tsx';

const { front, wall, canal, crest } = SACRUM_SIDE;
const onward = (path: string) => path.replace('M', 'L');
const SACRAL_BODY = `${smooth(wall)}${onward(smooth(front.toReversed()))}Z`;

interface SideBonesProps {
  plan: FigurePlan;
  spine: readonly BonePose[];
  /** Cut through the middle, so that the canal lies open. */
  cut: boolean;
}

/** The vertebrae in the side view, the lowest first, so that each joint's upper bone lies on top. */
export function SideVertebrae({ plan, spine, cut }: SideBonesProps) {
  return (
    <Part name="vertebra">
      {spine.map((bone) => (
        <g class={plan.lights('vertebra', bone.name) ? 'bone lit' : 'bone'} key={bone.name}>
          {cut && plan.size === 'page' && (
            <path
              class="ghost"
              d={SIDE_ARCH.pedicle}
              transform={placing(archPose(bone), bone.scale)}
            />
          )}
          <path
            d={cut ? SIDE_ARCH.cut : SIDE_ARCH.whole}
            transform={placing(archPose(bone), bone.scale)}
          />
          <path d={sideBody(bone)} transform={placing(bone)} />
          {plan.size === 'page' && bone.name.startsWith('L') && <Label bone={bone} />}
        </g>
      ))}
    </Part>
  );
}

/** A vertebra's name, in front of its body. */
function Label({ bone }: { bone: BonePose }) {
  const [x, y] = onBone(bone, [-bone.width / 2 - 14, 0]);
  return (
    <text x={x.toFixed(1)} y={(y + 4).toFixed(1)}>
      {bone.name}
    </text>
  );
}

/** The sacrum and the coccyx, cut through the middle. */
export function SideSacrum({ plan, turn }: { plan: FigurePlan; turn: number }) {
  const rotation = turn === 0 ? undefined : `rotate(${-turn})`;
  return (
    <>
      <Part name="sacrum" transform={rotation}>
        <g class={plan.lights('sacrum') ? 'bone lit' : 'bone'}>
          <path d={SACRAL_BODY} />
          <path d={tubePath({ one: canal, other: crest })} />
          {plan.size === 'page' && (
            <>
              <path
                class="seam"
                d={straight(front.slice(2, 3)) + onward(straight(wall.slice(2, 3)))}
              />
              <path
                class="seam"
                d={straight(front.slice(3, 4)) + onward(straight(wall.slice(3, 4)))}
              />
              <text x="-12" y="34">
                S1
              </text>
            </>
          )}
        </g>
      </Part>
      {(plan.lights('sacroiliac-joint') || plan.size === 'page') && (
        <Part name="sacroiliac-joint" lit={plan.lights('sacroiliac-joint')} transform={rotation}>
          <path class="ear" d={SACROILIAC_SIDE} />
        </Part>
      )}
      <Part name="coccyx" transform={rotation}>
        <g class={plan.lights('coccyx') ? 'bone lit' : 'bone'}>
          {COCCYX_SIDE.map((bone) => (
            <path d={sideBody(bone)} transform={placing(bone)} key={bone.y} />
          ))}
        </g>
      </Part>
    </>
  );
}
