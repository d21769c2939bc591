import type { Spot } from './path.ts';
import type { Tube } from './tube.ts';

/** The right long back muscles from behind: `one` is their edge near the spine. */
export const BACK_MUSCLES: Tube = {
  one: [
    [7, -310],
    [7, -240],
    [7, -180],
    [7, -130],
    [7, -100],
    [6, -70],
    [6, -40],
    [5, -10],
    [4, 25],
    [6, 62],
  ],
  other: [
    [46, -310],
    [52, -240],
    [58, -180],
    [62, -130],
    [63.5, -100],
    [63, -70],
    [60, -40],
    [53, -10],
    [38, 25],
    [9, 63],
  ],
};

/** How much thicker a muscle in spasm is, and where, in mm. */
const CRAMP = { swell: 14, middle: -72, reach: 55 };

/** The same muscles in spasm: short, thick and hard in their middle. */
export function crampedMuscles({ one, other }: Tube): Tube {
  const { swell, middle, reach } = CRAMP;
  return {
    one,
    other: other.map(([x, y]): Spot => [x + swell * Math.exp(-(((y - middle) / reach) ** 2)), y]),
  };
}

/** A tear from the outer edge into the right back muscles. */
export const MUSCLE_TEAR = 'M65-96L54-86 58-80 42-76 46-70 28-66 46-61 43-55 57-52 54-46 64-40';

/** The right flank, with the waist above the hip bone. */
export const BACK_SKIN: readonly Spot[] = [
  [128, -250],
  [117, -190],
  [111, -130],
  [117, -80],
  [134, -44],
  [147, -8],
  [152, 40],
  [153, 100],
  [149, 190],
];

/** The spinal canal as it lies behind the bodies, and the cord that ends at L1 and L2. */
export const BACK_CANAL = {
  canal: 'M0-280V78',
  cord: 'M-4.5-280L-4.5-165Q-4-145 0-134 4-145 4.5-165L4.5-280Z',
} as const;
