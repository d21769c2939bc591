/**
 * What stands behind a vertebral body, seen from behind; origin in the middle of the body.
 * `arch` is the lamina with its four joint processes, `spinous` points at the reader, `wing` is the
 * right transverse process of L3.
 */
export const BACK_ARCH = {
  arch: 'M0-9C4-9 8-9.5 10.5-12.5L13-19.5Q14.5-23.5 18.5-23 22.5-22 22.5-17L21.5-8C19 -3 16 1 16.5 6L17 16Q16.5 23.5 11.5 23.5 7.5 23 7.5 18C7.5 13.5 4.5 12 0 12C-4.5 12-7.5 13.5-7.5 18Q-7.5 23-11.5 23.5-16.5 23.5-17 16L-16.5 6C-16 1-19-3-21.5-8L-22.5-17Q-22.5-22-18.5-23-14.5-23.5-13-19.5L-10.5-12.5C-8-9.5-4-9 0-9Z',
  spinous: 'M0-5C2.5-5 3-2 3.2 3L4.8 14Q5 20 0 20.5-5 20-4.8 14L-3.2 3C-3-2-2.5-5 0-5Z',
  wing: 'M15-10.500C24-9.5 32-11.5 39-11.5Q43.5-11 43-7.5 42-4.5 37-5C30-4.5 24-4 17 1Z',
  facet:
    'M17 10C21 9 23.5 13 22.5 19 21.5 25.5 18.5 29 15.5 28 12.5 26.5 13 21 13.5 17 14 13 14.5 10.5 17 10Z',
  facetLine: 'M18.2 12.500Q17.5 19 16.5 25.5',
} as const;

/** How long each vertebra's transverse processes are against those of L3, and how far they rise, in degrees. */
export const WINGS: Record<string, readonly [length: number, rise: number]> = {
  L1: [0.8, 0],
  L2: [0.92, 0],
  L3: [1, 0],
  L4: [0.92, 9],
  L5: [0.98, 12],
};
