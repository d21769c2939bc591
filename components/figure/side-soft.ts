import type { Spot } from './path.ts';
import type { Tube } from './tube.ts';

/** Line of the back, from the ribs to the buttock, in the side view. */
export const SIDE_SKIN: readonly Spot[] = [
  [119, -300],
  [112, -255],
  [103, -205],
  [94, -155],
  [87, -108],
  [85, -68],
  [90, -28],
  [101, 12],
  [116, 52],
  [126, 92],
  [125, 130],
  [112, 170],
];

/** The long muscles beside the spinous processes: `one` is their front, `other` their back. */
export const SIDE_MUSCLES: Tube = {
  one: [
    [72, -300],
    [64, -240],
    [54, -185],
    [42, -130],
    [33, -80],
    [35, -40],
    [44, -8],
    [54, 28],
    [60, 46],
  ],
  other: [
    [110, -300],
    [102, -250],
    [92, -195],
    [83, -145],
    [77, -100],
    [76, -62],
    [78, -28],
    [76, 12],
    [64, 48],
  ],
};

/** The start of the sciatic nerve: from the roots in front of the sacrum, then out behind the hip. */
export const SIDE_SCIATIC: readonly Spot[] = [
  [-19, -36],
  [-15, -6],
  [-4, 24],
  [12, 52],
  [32, 80],
  [52, 110],
  [64, 146],
  [67, 190],
];
