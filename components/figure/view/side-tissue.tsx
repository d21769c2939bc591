import { type BonePose, placing } from '../bone-pose.ts';
import type { FigurePlan } from '../figure-plan.ts';
import { smooth } from '../path.ts';
import { showsQuiet } from '../shows-quiet.ts';
import { archPose, SIDE_ARCH } from '../side-arch.ts';
import { sideLigaments } from '../side-ligaments.ts';
import { SIDE_MUSCLES, SIDE_SKIN } from '../side-soft.ts';
import { along, tubePath } from '../tube.ts';
import { Part } from './part.tsx';

interface SideTissueProps {
  plan: FigurePlan;
  /** From the lowest vertebra up. */
  spine: readonly BonePose[];
}

/** Muscles and skin of the back, behind the bones. */
export function SideSoftTissue({ plan }: { plan: FigurePlan }) {
  const { lights, size } = plan;
  const [muscles, skin, quiet] = [lights('muscles'), lights('skin'), showsQuiet(plan)];
  const shares = size === 'page' ? [0.17, 0.33, 0.5, 0.67, 0.83] : [0.25, 0.5, 0.75];
  return (
    <>
      {(quiet || muscles || skin) && (
        <Part name="muscles" lit={muscles}>
          <path class="flesh" d={tubePath(SIDE_MUSCLES)} />
          <path
            class="fibre"
            d={shares.map((share) => smooth(along(SIDE_MUSCLES, share))).join('')}
          />
        </Part>
      )}
      {(quiet || skin) && (
        <Part name="skin" lit={skin}>
          <path class="cover" d={smooth(SIDE_SKIN)} />
        </Part>
      )}
    </>
  );
}

/** The ligaments before, behind and between the bones. */
export function SideLigaments({ plan, spine }: SideTissueProps) {
  const lit = plan.lights('ligaments');
  if (!lit && !showsQuiet(plan)) return null;
  const { front, rear, tips, between } = sideLigaments(spine);
  return (
    <Part name="ligaments" lit={lit}>
      <path class="strap" d={front + rear} />
      {between.map(({ name, outline, fibres }) => (
        <g key={name}>
          <path class="sheet" d={outline} />
          <path class="fibre" d={fibres} />
        </g>
      ))}
      <path class="strap" d={tips} />
    </Part>
  );
}

/** The joints between the arches that light up, each a vertebra's with the one below. */
export function SideFacets({ plan: { change, lights }, spine }: SideTissueProps) {
  const isWorn = change === 'wear';
  return (
    <Part name="facet-joint">
      {spine
        .filter(({ name }) => name.startsWith('L') && lights('facet-joint', name))
        .map((bone) => (
          <g class="joint lit" transform={placing(archPose(bone), bone.scale)} key={bone.name}>
            <path d={isWorn ? SIDE_ARCH.wornFacet : SIDE_ARCH.facet} />
            <path class="gap" d={isWorn ? SIDE_ARCH.wornLine : SIDE_ARCH.facetLine} />
          </g>
        ))}
    </Part>
  );
}
