import { BACK_ARCH, WINGS } from '../back-arch.ts';
import { type BonePose, placing } from '../bone-pose.ts';
import type { FigurePlan } from '../figure-plan.ts';
import { PELVIS_BACK } from '../pelvis-back.ts';
import { sideBody } from '../side-body.ts';
import { glow } from './glow.ts';
import { flip, SIDES } from './mirror.ts';
import { Part } from './part.tsx';

interface BackSpineProps {
  plan: FigurePlan;
  /** From the lowest up. */
  spine: readonly BonePose[];
}

/** The discs, as far as they can be seen from behind. */
export function BackDiscs({ plan, spine }: BackSpineProps) {
  return (
    <Part name="disc">
      {spine.map((bone) => {
        const [half, low] = [bone.width / 2 - 1, bone.front / 2 - 1];
        const side = `q4 6 0 12H${-half}q-4-6 0-12Z`;
        return (
          <path
            class={glow('cushion', plan.lights('disc', bone.name))}
            d={`M${-half} ${low}H${half}${side}`}
            transform={placing(bone)}
            key={bone.name}
          />
        );
      })}
    </Part>
  );
}

/** The bodies of the vertebrae, which lie deepest. */
export function BackBodies({ plan, spine }: BackSpineProps) {
  return (
    <Part name="vertebra">
      {spine.map((bone) => (
        <path
          class={glow('bone', plan.lights('vertebra', bone.name))}
          d={sideBody(bone)}
          transform={placing(bone)}
          key={bone.name}
        />
      ))}
    </Part>
  );
}

/** What stands behind the bodies; the lowest first, so that each joint's upper bone lies on top. */
export function BackArches({ plan, spine }: BackSpineProps) {
  return (
    <Part name="vertebra">
      {spine.map((bone) => {
        const [length, rise] = WINGS[bone.name] ?? [0.62, 0];
        // Where the spine is curved sideways, it is twisted too.
        const twist = bone.tilt === 0 ? undefined : `translate(${(bone.tilt / 4).toFixed(1)} 0)`;
        return (
          <g
            class={glow('bone', plan.lights('vertebra', bone.name))}
            transform={placing(bone)}
            key={bone.name}
          >
            {SIDES.map((side) => (
              <path
                d={BACK_ARCH.wing}
                transform={`scale(${side * length} 1)rotate(${-rise} 16-5)`}
                key={side}
              />
            ))}
            <path d={BACK_ARCH.arch} transform={`scale(${bone.scale} 1)`} />
            <path d={BACK_ARCH.spinous} transform={twist} />
            {plan.size === 'page' && bone.tilt === 0 && bone.name.startsWith('L') && (
              <text x={-74} y={1}>
                {bone.name}
              </text>
            )}
          </g>
        );
      })}
    </Part>
  );
}

/** The facet joints in pairs, where they light up. */
export function BackFacets({ plan, spine }: BackSpineProps) {
  return (
    <Part name="facet-joint">
      {spine
        .filter(({ name }) => name.startsWith('L') && plan.lights('facet-joint', name))
        .map((bone) => (
          <g class="joint lit" transform={placing(bone)} key={bone.name}>
            {SIDES.map((side) => (
              <g transform={`scale(${side * bone.scale} 1)`} key={side}>
                <path d={BACK_ARCH.facet} />
                <path class="gap" d={BACK_ARCH.facetLine} />
              </g>
            ))}
          </g>
        ))}
    </Part>
  );
}

/** Sacrum, coccyx, hip bones and the joints between them. */
export function Pelvis({ plan: { lights, size } }: { plan: FigurePlan }) {
  const joint = lights('sacroiliac-joint');
  return (
    <>
      <g class="bone">
        {SIDES.map((side) => (
          <g transform={flip(side)} key={side}>
            <path d={PELVIS_BACK.femur} />
            <path d={PELVIS_BACK.hip} />
          </g>
        ))}
      </g>
      <Part name="sacrum">
        <g class={glow('bone', lights('sacrum'))}>
          <path d={PELVIS_BACK.sacrum} />
          <path class="seam" d={PELVIS_BACK.crest} />
          {SIDES.map((side) => (
            <path class="seam" d={PELVIS_BACK.holes} transform={flip(side)} key={side} />
          ))}
        </g>
      </Part>
      <Part name="coccyx">
        <g class={glow('bone', lights('coccyx'))}>
          {PELVIS_BACK.coccyx.map((outline) => (
            <path d={outline} key={outline} />
          ))}
        </g>
      </Part>
      {(joint || size === 'page') && (
        <Part name="sacroiliac-joint" lit={joint}>
          {SIDES.map((side) => (
            <path class="cleft" d={PELVIS_BACK.joint} transform={flip(side)} key={side} />
          ))}
        </Part>
      )}
    </>
  );
}
