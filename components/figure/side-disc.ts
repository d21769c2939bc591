import { type BonePose, onBone } from './bone-pose.ts';
import { between, type Spot, straight } from './path.ts';
import { plateEnds } from './side-body.ts';

/** The space between two bones in the side view, with the ends of its plates front and back. */
export interface SideDisc {
  /** The vertebra above. */
  name: string;
  above: readonly [Spot, Spot];
  below: readonly [Spot, Spot];
}

/** The sacrum's end plate, front and back, at its usual slope. */
const SACRAL_PLATE: readonly [Spot, Spot] = [
  [-13, 11],
  [13, -11],
];

/** The discs below these vertebrae, from the lowest up. */
export function sideDiscs(spine: readonly BonePose[], sacralTurn: number): SideDisc[] {
  const sacrum = { x: 0, y: 0, tilt: sacralTurn };
  let below: SideDisc['below'] = [onBone(sacrum, SACRAL_PLATE[0]), onBone(sacrum, SACRAL_PLATE[1])];
  return spine.map((bone) => {
    const ends = plateEnds(bone);
    const disc = { name: bone.name, above: ends.lower, below };
    below = ends.upper;
    return disc;
  });
}

/** A disc's own directions: its middle, and how far its front points down. */
export function discPose({ above, below }: SideDisc): Pick<BonePose, 'x' | 'y' | 'tilt'> {
  const [front, back] = [between(above[0], below[0]), between(above[1], below[1])];
  const [x, y] = between(front, back);
  return { x, y, tilt: (Math.atan2(front[1] - back[1], back[0] - front[0]) * 180) / Math.PI };
}

/** Outline of a disc that stands out behind by so many mm, and a little in front. */
export function discOutline(disc: SideDisc, behind: number): string {
  const { above, below } = disc;
  const { tilt } = discPose(disc);
  /** Path data of a place beside a plate's end. */
  const out = ([x, y]: Spot, by: number) => straight([onBone({ x, y, tilt }, [by, 0])]).slice(1);
  // A curve reaches three quarters as far as the two places it is drawn toward.
  const [rear, face] = [behind / 0.75, -2.4];
  return (
    `M${out(above[0], 0)}L${out(above[1], 0)}` +
    `C${out(above[1], rear)} ${out(below[1], rear)} ${out(below[1], 0)}` +
    `L${out(below[0], 0)}C${out(below[0], face)} ${out(above[0], face)} ${out(above[0], 0)}Z`
  );
}

/** The soft core that leaves its disc toward the canal, in the disc's own directions. */
export const HERNIATION =
  'M-9 0C-9-3.5 2-3.5 11-2 17-1.5 21-4 25-1.5 28.5 1.5 27 8.5 23 9.5 19.5 10 19.5 4 15 2.5 6 4-9 3.5-9 0Z';
