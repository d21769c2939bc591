import { BACK_CANAL, BACK_MUSCLES, BACK_SKIN, crampedMuscles, MUSCLE_TEAR } from '../back-soft.ts';
import { backSpine } from '../back-spine.ts';
import type { BonePose } from '../bone-pose.ts';
import type { FigurePlan } from '../figure-plan.ts';
import { smooth } from '../path.ts';
import { PELVIS_BACK, SCIATIC_BACK, SCIATIC_ROOTS } from '../pelvis-back.ts';
import { along, tubePath } from '../tube.ts';
import { BackArches, BackBodies, BackDiscs, BackFacets, Pelvis } from './back-bones.tsx';
import { flip, SIDES } from './mirror.ts';
import { Part } from './part.tsx';
import { Rays } from './rays.tsx';

/** The lower back from behind. */
export function BackView({ plan }: { plan: FigurePlan }) {
  const { change, lights } = plan;
  const spine = backSpine(change);
  return (
    <>
      <BackDiscs plan={plan} spine={spine} />
      <BackBodies plan={plan} spine={spine} />
      <Pelvis plan={plan} />
      {change !== 'curve-side' && <Nerves plan={plan} spine={spine} />}
      <BackArches plan={plan} spine={spine} />
      <BackFacets plan={plan} spine={spine} />
      <Canal plan={plan} />
      {lights('muscles') && <Muscles plan={plan} />}
      {lights('ligaments') && <Ligaments spine={spine} />}
      {(lights('skin') || (plan.size === 'page' && change !== 'curve-side')) && (
        <Part name="skin" lit={lights('skin')}>
          {SIDES.map((side) => (
            <path class="cover" d={smooth(BACK_SKIN)} transform={flip(side)} key={side} />
          ))}
        </Part>
      )}
      {change === 'inflame' &&
        lights('sacroiliac-joint') &&
        SIDES.map((side) => (
          <g transform={flip(side)} key={side}>
            <Rays x={50} y={24} radius={24} spread={120} />
          </g>
        ))}
      {change === 'spasm' && <Rays x={30} y={-72} radius={57} spread={90} />}
    </>
  );
}

/** Canal and cord shine through the bones, where they light up. */
function Canal({ plan: { lights } }: { plan: FigurePlan }) {
  return (
    <>
      {lights('spinal-canal') && (
        <Part name="spinal-canal" lit>
          <path class="inner" d={BACK_CANAL.canal} />
        </Part>
      )}
      {lights('spinal-cord') && (
        <Part name="spinal-cord" lit>
          <path class="nerve-body" d={BACK_CANAL.cord} />
        </Part>
      )}
    </>
  );
}

function Muscles({ plan: { change, lights, size } }: { plan: FigurePlan }) {
  // With the sciatic nerve, the muscle in question is the one that it passes under.
  const isBuried = lights('sciatic-nerve');
  const shares = size === 'page' ? [0.15, 0.3, 0.45, 0.6, 0.75, 0.9] : [0.25, 0.5, 0.75];
  return (
    <Part name="muscles" lit>
      {SIDES.map((side) => {
        const isHurt = side === 1 && (change === 'spasm' || change === 'tear');
        const tube = isHurt && change === 'spasm' ? crampedMuscles(BACK_MUSCLES) : BACK_MUSCLES;
        return (
          <g
            class={isHurt && change === 'spasm' ? 'hard' : undefined}
            transform={flip(side)}
            key={side}
          >
            <path class="flesh" d={isBuried ? PELVIS_BACK.piriformis : tubePath(tube)} />
            <path
              class="fibre"
              d={
                isBuried
                  ? PELVIS_BACK.piriformisFibres
                  : shares.map((share) => smooth(along(tube, share))).join('')
              }
            />
            {isHurt && change === 'tear' && <path class="tear" d={MUSCLE_TEAR} />}
          </g>
        );
      })}
    </Part>
  );
}

/** The band along the tips of the spinous processes, and those from L5 and the sacrum to the hips. */
function Ligaments({ spine }: { spine: readonly BonePose[] }) {
  const tips = spine.map(({ x, y }) => [x, y + 12] as const);
  return (
    <Part name="ligaments" lit>
      <path class="strap" d={smooth([[0, 60], ...tips])} />
      {SIDES.map((side) => (
        <path class="strap" d={PELVIS_BACK.ligaments} transform={flip(side)} key={side} />
      ))}
    </Part>
  );
}

function Nerves({
  plan: { lights, size },
  spine,
}: {
  plan: FigurePlan;
  spine: readonly BonePose[];
}) {
  const [roots, sciatic] = [lights('nerve-root'), lights('sciatic-nerve')];
  const isWhole = sciatic || size === 'page';
  if (!roots && !isWhole) return null;
  const upper = spine
    .filter(({ name }) => /L[123]/.test(name))
    .map(({ y }) =>
      smooth([
        [10, y - 2],
        [19, y + 12],
        [33, y + 26],
        [44, y + 46],
      ]),
    );
  return (
    <>
      {SIDES.map((side) => (
        <g transform={flip(side)} key={side}>
          <Part name="nerve-root" lit={roots}>
            {upper.map((way) => (
              <path class="nerve" d={way} key={way} />
            ))}
            {SCIATIC_ROOTS.map((spots) => (
              <path
                class="nerve"
                d={smooth(isWhole ? spots : spots.slice(0, 4))}
                key={spots[0]?.[1]}
              />
            ))}
          </Part>
          {isWhole && (
            <Part name="sciatic-nerve" lit={sciatic}>
              <path class="nerve thick" d={smooth(SCIATIC_BACK)} />
            </Part>
          )}
        </g>
      ))}
    </>
  );
}
