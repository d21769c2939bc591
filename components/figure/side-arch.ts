import { type BonePose, onBone } from './bone-pose.ts';

/**
 * What stands behind a vertebral body, seen from the side. The origin is where the pedicle leaves the
 * body's back wall, at the height of the body's middle; x grows backward. `whole` is the arch as it
 * looks from outside: pedicle, upper joint process, spinous process, lower joint process, pars.
 * `cut` is what a cut through the middle meets: lamina and spinous process.
 */
export const SIDE_ARCH = {
  whole:
    'M-2-10C3-11 6-10 8-11.5L11-19.5Q13-23 16-21.5 18-20 17.5-17L17-10C19-7 22-6 26-4.5 34-3 42-2.5 48-1Q53 .5 53 5L52 12Q51 17 46 16.5C39 15 33 11.5 26.5 11.5L24.5 19Q23 23 19.5 22 16.5 21 17 17.5 17.5 12 14 4C11 0 6 1-2 0Z',
  cut: 'M17-7Q18.5-9.5 24-5.5C33-3 42-2.5 48-1Q53 .5 53 5L52 12Q51 17 46 16.5C39 15 33 11.5 27 13Q19.5 16 18.5 10 19-1 17-7Z',
  pedicle: 'M-2-10.5Q8-12 10-9 12-4 10-1 7 1.5-2 0Z',
  facet: 'M14.5 10.5C18.5 8 21.5 12 21 17 20.5 22 17.5 25.5 14.5 23.5 12 21 12 13 14.5 10.5Z',
  wornFacet:
    'M14 9.5C16 6.5 21 6 24.5 8.5 22.5 10.5 22.6 13 22.4 16 22 20 21.6 22.5 23 25.5 19.5 28 15.5 27 13.5 24.5 11.5 21 11.5 13 14 9.5Z',
  wornLine: 'M18 10.500L16.5 13.5 17.8 16 15.8 18.5 17 21 15.5 23.5',
  facetLine: 'M17.5 11.5Q16.5 17 15.5 22',
  crack: 'M7.5 8.5L12 4.5 11.5 1 17-1.5 17.5-6 22-8.5',
} as const;

/** Where the arch's origin is. */
export function archPose(bone: BonePose): Pick<BonePose, 'x' | 'y' | 'tilt'> {
  const [x, y] = onBone(bone, [bone.width / 2, 0]);
  return { x, y, tilt: bone.tilt };
}
