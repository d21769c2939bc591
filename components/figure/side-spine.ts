import { type BonePose, onBone } from './bone-pose.ts';
import type { FigureChange } from './figure-change.ts';
import type { Spot } from './path.ts';

/** A vertebra in the side view and the disc below it; lengths in mm, angles in degrees. */
interface SideBone {
  name: string;
  /** Front to back. */
  width: number;
  /** In the middle of the body. */
  height: number;
  /** How far the two end plates open toward the front. */
  wedge: number;
  /** Height of the disc below in its middle, and how far it opens toward the front. */
  gap: number;
  opens: number;
  /** How far the bone has moved forward on the one below. */
  slid?: number;
  scale: number;
}

/**
 * From the sacrum upward. Together with the sacral slope they make the lordosis: about 60° between
 * the end plates of L1 and S1, most of it in the two lowest discs.
 */
const BONES: readonly SideBone[] = [
  { name: 'L5', width: 35, height: 26.5, wedge: 9, gap: 10.5, opens: 15, scale: 0.94 },
  { name: 'L4', width: 35, height: 27, wedge: 3, gap: 11.5, opens: 11, scale: 1 },
  { name: 'L3', width: 34, height: 27, wedge: 1, gap: 10.5, opens: 8, scale: 1 },
  { name: 'L2', width: 33, height: 27, wedge: 0, gap: 9.5, opens: 6, scale: 0.98 },
  { name: 'L1', width: 32, height: 26, wedge: -1, gap: 8.5, opens: 5, scale: 0.95 },
  { name: 'T12', width: 31, height: 25, wedge: -3, gap: 7, opens: 3, scale: 0.88 },
  { name: 'T11', width: 30, height: 24, wedge: -4, gap: 5.5, opens: 1, scale: 0.84 },
];

/** The upper back, drawn only where its curve is what the note is about. */
const THORAX: readonly SideBone[] = [10, 9, 8, 7, 6, 5].map((number) => ({
  name: `T${number}`,
  width: 19 + number,
  height: 13.5 + number,
  wedge: -7,
  gap: 4.5,
  opens: -1.5,
  scale: 0.8,
}));

/** How steeply the sacrum's end plate points forward and down. */
const SACRAL_SLOPE = 40;

/** The bone as a change leaves it. */
function changed(bone: SideBone, change: FigureChange | undefined): SideBone {
  const { name } = bone;
  if (change === 'curve-in') return { ...bone, opens: bone.opens * 1.3 + 2 };
  if (change === 'curve-forward') return { ...bone, wedge: bone.wedge - 1, opens: bone.opens - 1 };
  if (change === 'wedge' && name === 'L1') return { ...bone, height: 19, wedge: -21 };
  if (name !== 'L4') return bone;
  if (change === 'thin') return { ...bone, gap: 4, opens: 4 };
  if (change === 'fuse') return { ...bone, gap: 9 };
  return change === 'slip' ? { ...bone, slid: 10, gap: 7, opens: 6 } : bone;
}

/**
 * The vertebrae in the side view, front to the left, from the sacrum's end plate (at 0, 0) upward.
 * Every change moves the bones above it, as it does in a body.
 */
export function sideSpine(change?: FigureChange): BonePose[] {
  const bones = change === 'curve-forward' ? [...BONES, ...THORAX] : BONES;
  let plate: Spot = [0, 0];
  let slope = change === 'curve-in' ? SACRAL_SLOPE + 8 : SACRAL_SLOPE;
  return bones.map((bone) => {
    const { name, width, height, wedge, gap, opens, slid, scale } = changed(bone, change);
    const disc = { x: plate[0], y: plate[1], tilt: slope - opens / 2 };
    const [x, y] = onBone(disc, [-(slid ?? 0), -gap]);
    const tilt = slope - opens - wedge / 2;
    const middle = onBone({ x, y, tilt }, [0, -height / 2]);
    plate = onBone({ x, y, tilt }, [0, -height]);
    slope = tilt - wedge / 2;
    const more = (width / 2) * Math.tan((wedge * Math.PI) / 360);
    const [front, back] = [height + 2 * more, height - 2 * more];
    return { name, x: middle[0], y: middle[1], tilt, width, front, back, scale };
  });
}
