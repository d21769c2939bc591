import type { BonePose } from '../bone-pose.ts';
import type { FigurePlan } from '../figure-plan.ts';
import { type Spot, smooth } from '../path.ts';
import { showsQuiet } from '../shows-quiet.ts';
import { sideRoot } from '../side-roots.ts';
import { SIDE_SCIATIC } from '../side-soft.ts';
import { along, type Tube, tubePath } from '../tube.ts';
import { glow } from './glow.ts';
import { Part } from './part.tsx';

interface SideNervesProps {
  plan: FigurePlan;
  /** From the lowest vertebra up. */
  spine: readonly BonePose[];
}

/** The cord down to the disc of L1 and L2, and the loose roots below it. */
export function SideCord({ plan, spine, canal }: SideNervesProps & { canal: Tube }) {
  const { change, lights, size } = plan;
  const [roots, cord] = [lights('nerve-root'), lights('spinal-cord')];
  // The canal has two places a vertebra, from the top down.
  const end = 2 * (spine.length - spine.findIndex(({ name }) => name === 'L1'));
  const wall = (share: number, tip: number): Spot[] => [
    ...along(canal, share).slice(0, end - 1),
    ...along(canal, tip).slice(end - 1, end),
  ];
  return (
    <>
      {(size === 'page' || roots || cord || lights('spinal-canal')) && (
        <Part name="nerve-root" lit={roots && change !== 'herniate'}>
          {[0.26, 0.42, 0.58, 0.74].map((share) => (
            <path class="thread" d={smooth(along(canal, share).slice(end - 2))} key={share} />
          ))}
        </Part>
      )}
      <Part name="spinal-cord" lit={cord}>
        <path class="nerve-body" d={tubePath({ one: wall(0.22, 0.46), other: wall(0.78, 0.54) })} />
      </Part>
    </>
  );
}

/** The roots where they leave the canal, each below its pedicle, and the nerve that they make. */
export function SideRoots({ plan, spine, cut }: SideNervesProps & { cut: boolean }) {
  const { change, lights } = plan;
  const detail = showsQuiet(plan);
  const isLit = ({ name }: BonePose) =>
    lights('nerve-root') && change !== 'narrow' && (change !== 'herniate' || name === 'L5');
  const isShown = (bone: BonePose) =>
    // The root of L4 would cross the herniated disc.
    bone.name.startsWith('L') &&
    (isLit(bone) || (detail && (change !== 'herniate' || bone.name !== 'L4')));
  return (
    <>
      <Part name="nerve-root">
        {spine.filter(isShown).map((bone) => {
          const isPushed = change === 'herniate' && bone.name === 'L5';
          const way = sideRoot(bone, isPushed ? 'pushed' : cut ? 'canal' : 'pedicle');
          return <path class={glow('nerve', isLit(bone))} d={smooth(way)} key={bone.name} />;
        })}
      </Part>
      {lights('sciatic-nerve') && <SideSciatic lit />}
    </>
  );
}

/** Drawn before the bones, it shows only where it comes out below the sacrum. */
export function SideSciatic({ lit }: { lit: boolean }) {
  return (
    <Part name="sciatic-nerve" lit={lit}>
      <path class="nerve thick" d={smooth(SIDE_SCIATIC)} />
    </Part>
  );
}
