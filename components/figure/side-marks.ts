/** Path data of what a change adds to a bone in the side view. */
export const SIDE_MARKS = {
  /** A bony spur at the lower front corner of a body, where the origin is. */
  spur: 'M1-7C-1-5-2-3-6-1Q-5 1.5-1 .8 2 .5 4-1Z',
  /** Crushed bone in the front of a body, from its middle. */
  crush: 'M-15-1L-10 2-7-2-2 1.5 2-1',
  /** A screw through the pedicle into the body, and its head, at the arch's origin. */
  screw: 'M-22-4L27-6',
  /** A ligament torn across, between two spinous processes. */
  rip: 'M-17-2L-11-4-7 0-2-3 3 1 8-3 12-1V4L8 3 3 6-2 2-7 5-11 1-17 3Z',
} as const;
