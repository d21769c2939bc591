import { placing } from '../bone-pose.ts';
import type { FigurePlan } from '../figure-plan.ts';
import { showsQuiet } from '../shows-quiet.ts';
import { sideCanal } from '../side-canal.ts';
import { discOutline, discPose, HERNIATION, type SideDisc, sideDiscs } from '../side-disc.ts';
import { sideSpine } from '../side-spine.ts';
import { tubePath } from '../tube.ts';
import { glow } from './glow.ts';
import { Part } from './part.tsx';
import { SideSacrum, SideVertebrae } from './side-bones.tsx';
import { SideChange } from './side-change.tsx';
import { SideCord, SideRoots, SideSciatic } from './side-nerves.tsx';
import { SideFacets, SideLigaments, SideSoftTissue } from './side-tissue.tsx';

/** Parts that only a cut through the middle shows. */
const INSIDE = ['disc', 'spinal-canal', 'spinal-cord', 'nerve-root', 'ligaments'] as const;

/** How far a disc stands out behind, in mm: a sound one, and a lit one by its change. */
const BULGE: Record<string, number> = { sound: 0.5, bulge: 6, herniate: 2, thin: 3, wear: 3 };

/** The lower back from the side, its front to the left. */
export function SideView({ plan }: { plan: FigurePlan }) {
  const { change, lights } = plan;
  // A worn segment has a low disc, too.
  const spine = sideSpine(change === 'wear' && lights('disc') ? 'thin' : change);
  const turn = change === 'curve-in' ? 8 : 0;
  const canal = sideCanal(spine, turn, change === 'narrow');
  const cut = INSIDE.some((part) => lights(part)) && !lights('facet-joint') && change !== 'fuse';
  return (
    <>
      <SideSoftTissue plan={plan} />
      <Part name="spinal-canal" lit={lights('spinal-canal')}>
        <path class="hollow" d={tubePath(canal)} />
      </Part>
      {showsQuiet(plan) && !lights('sciatic-nerve') && <SideSciatic lit={false} />}
      <SideCord plan={plan} spine={spine} canal={canal} />
      <Discs plan={plan} discs={sideDiscs(spine, turn)} />
      <SideSacrum plan={plan} turn={turn} />
      <SideVertebrae plan={plan} spine={spine} cut={cut} />
      <SideFacets plan={plan} spine={spine} />
      <SideLigaments plan={plan} spine={spine} />
      <SideRoots plan={plan} spine={spine} cut={cut} />
      <SideChange plan={plan} spine={spine} />
    </>
  );
}

function Discs({ plan, discs }: { plan: FigurePlan; discs: readonly SideDisc[] }) {
  const { change, lights } = plan;
  return (
    <Part name="disc">
      {discs.map((disc) => {
        const lit = lights('disc', disc.name);
        const bulge = BULGE[(lit && change) || 'sound'] ?? 0.5;
        return (
          <g class={glow('cushion', lit)} key={disc.name}>
            <path d={discOutline(disc, bulge)} />
            {lit && change === 'herniate' && (
              <path class="solid" d={HERNIATION} transform={placing(discPose(disc))} />
            )}
          </g>
        );
      })}
    </Part>
  );
}
