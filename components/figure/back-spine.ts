import { type BonePose, onBone } from './bone-pose.ts';
import type { FigureChange } from './figure-change.ts';
import type { Spot } from './path.ts';

/** A vertebra from behind; lengths in mm, the heights as they look with the lordosis foreshortened. */
interface BackBone {
  name: string;
  width: number;
  height: number;
  /** Height of the disc below. */
  gap: number;
  /** Breadth of the arch, where 1 is that of L3. */
  scale: number;
  /** Turn in degrees where the spine is curved sideways. */
  turn: number;
}

/** From the sacrum upward. */
const BONES: readonly BackBone[] = [
  { name: 'L5', width: 50, height: 23, gap: 8, scale: 1.2, turn: 7 },
  { name: 'L4', width: 48, height: 26, gap: 10, scale: 1.1, turn: 15 },
  { name: 'L3', width: 46, height: 27, gap: 10, scale: 1, turn: 12 },
  { name: 'L2', width: 44, height: 27, gap: 9.5, scale: 0.93, turn: -3 },
  { name: 'L1', width: 42, height: 26, gap: 8.5, scale: 0.88, turn: -14 },
  { name: 'T12', width: 40, height: 25, gap: 7, scale: 0.8, turn: -19 },
  { name: 'T11', width: 38, height: 24, gap: 5.5, scale: 0.76, turn: -14 },
];

/** The upper back, drawn only where its curve is what the note is about. */
const THORAX: readonly BackBone[] = [-4, 8, 14].map((turn, index) => ({
  name: `T${10 - index}`,
  width: 36 - index,
  height: 23 - index * 0.5,
  gap: 5,
  scale: 0.74,
  turn,
}));

/** The vertebrae in the back view, from the sacrum's end plate (at 0, 0) upward. */
export function backSpine(change?: FigureChange): BonePose[] {
  const isCurved = change === 'curve-side';
  let plate: Spot = [0, 0];
  return (isCurved ? [...BONES, ...THORAX] : BONES).map(
    ({ name, width, height, gap, scale, turn }) => {
      const tilt = isCurved ? turn : 0;
      const [x, y] = onBone({ x: plate[0], y: plate[1], tilt }, [0, -gap - height / 2]);
      plate = onBone({ x, y, tilt }, [0, -height / 2]);
      return { name, x, y, tilt, width, front: height, back: height, scale };
    },
  );
}
