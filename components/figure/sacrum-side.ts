import type { BonePose } from './bone-pose.ts';
import type { Spot } from './path.ts';

/**
 * The sacrum and coccyx in the side view, cut through the middle, with the middle of the sacrum's
 * end plate at (0, 0) and a slope of 40°. Each list runs from the top down.
 */
export const SACRUM_SIDE: Record<'front' | 'wall' | 'canal' | 'crest', readonly Spot[]> = {
  front: [
    [-13, 11],
    [-5, 17],
    [8, 28],
    [21, 43],
    [29, 57],
    [31.5, 70],
    [30, 82],
  ],
  wall: [
    [13, -11],
    [19, 0],
    [26, 14],
    [36, 35],
    [41.5, 54],
    [42, 71],
    [37, 84],
  ],
  canal: [
    [28, -20],
    [34, -8],
    [39, 6],
    [46, 30],
    [49, 53],
    [47, 68],
    [43.5, 77],
  ],
  crest: [
    [37, -20],
    [47, -14],
    [47, -4],
    [55, 8],
    [53.5, 18],
    [59, 31],
    [55.5, 40],
    [58, 53],
    [53, 66],
    [45, 78],
  ],
};

/** The ear-shaped face of the sacrum that meets the hip bone: the sacroiliac joint from the side. */
export const SACROILIAC_SIDE =
  'M5 2C14-3 21 4 24 14 29 25 35 36 32 41 25 42 17 31 12 22 6 14-1 6 5 2Z';

const coccygeal = (
  x: number,
  y: number,
  tilt: number,
  width: number,
  height: number,
): BonePose => ({
  name: 'Co',
  x,
  y,
  tilt,
  width,
  front: height,
  back: height,
  scale: 1,
});

/** The small bones of the tail, from the top down. */
export const COCCYX_SIDE: readonly BonePose[] = [
  coccygeal(30, 90, -34, 9, 9),
  coccygeal(24, 98, -46, 7.5, 7.5),
  coccygeal(18, 103.5, -56, 5.5, 6),
];
