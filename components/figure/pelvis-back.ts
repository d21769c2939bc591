import type { Spot } from './path.ts';

/** Sacrum, coccyx and pelvis from behind, with the middle of the sacrum's end plate at (0, 0). */
export const PELVIS_BACK = {
  sacrum:
    'M0 4C6 4 10 2 14-2L17-13Q19-17.5 23.5-16.5 28-15 27.5-9L27-2C34-6 46-4 54 4 57 18 53 33 45 46 40 56 34 66 27 77 21 87 14 93 8 96Q0 98-8 96C-14 93-21 87-27 77-34 66-40 56-45 46-53 33-57 18-54 4-46-4-34-6-27-2L-27.5-9Q-28-15-23.5-16.5-19-17.5-17-13L-14-2C-10 2-6 4 0 4Z',
  crest:
    'M0 10Q4 17 0 24-4 17 0 10ZM0 30Q3.5 36 0 42-3.5 36 0 30ZM0 47Q3 53 0 58-3 53 0 47ZM-6 93C-6 82-4 76 0 76 4 76 6 82 6 93',
  coccyx: [
    'M-7 99Q0 97 7 99 7 106 4.5 108.5 0 110-4.5 108.5-7 106-7 99Z',
    'M-4.5 111Q0 109.5 4.5 111 4.5 116 3 118 0 119-3 118-4.5 116-4.5 111Z',
    'M-3 120.5Q0 119.5 3 120.5 3 125 0 126.5-3 125-3 120.5Z',
  ],
  /** Where the sacral nerves leave, on the right. */
  holes:
    'M18.4 17a3.6 3.6 0 1 0 7.2 0 3.6 3.6 0 1 0-7.2 0ZM15.9 35a3.1 3.1 0 1 0 6.2 0 3.1 3.1 0 1 0-6.2 0ZM13.4 52a2.6 2.6 0 1 0 5.2 0 2.6 2.6 0 1 0-5.2 0ZM10.9 68a2.1 2.1 0 1 0 4.2 0 2.1 2.1 0 1 0-4.2 0Z',
  /** The right hip bone, with the crest at L4. */
  hip: 'M50 47C44 48 44 42 47 37 56 26 60 10 62-10 66-34 88-52 112-47 130-43 141-26 141-6 139 12 130 30 123 48 117 62 118 76 123 88 127 104 119 122 106 128 98 132 94 140 91 152 87 168 76 178 65 175 55 171 56 160 61 149 67 138 68 128 65 119 63 112 64 108 68 104 76 97 77 86 70 78 63 70 56 66 52 60 49 56 49 50 50 47Z',
  /** The right thigh bone's upper end. */
  femur:
    'M108 92C122 96 128 88 135 84 145 82 149 96 146 110 142 128 141 160 141 240L116 240C117 180 119 146 113 130 104 126 100 112 108 92Z',
  /** From L5 and from the sacrum to the right hip bone. */
  ligaments: 'M30-24Q46-30 64-24M30-24Q46-20 61-8M34 44Q50 84 64 106M26 66Q44 110 70 150',
  /** Where sacrum and hip bone meet, on the right. */
  joint: 'M58.5 2C60 17 56.5 33 47.5 47',
  piriformis: 'M30 44C62 60 100 80 138 94Q143 98 138 102C100 98 60 92 23 73Z',
  piriformisFibres: 'M33 52C66 68 104 86 136 96M29 62C62 77 100 91 136 99',
} as const;

/** The right sciatic nerve: out below the piriformis, halfway between the sit bone and the hip. */
export const SCIATIC_BACK: readonly Spot[] = [
  [56, 82],
  [68, 97],
  [80, 116],
  [88, 140],
  [91, 170],
  [92, 215],
];

/** The roots that make the right sciatic nerve, from L4 to S3. */
export const SCIATIC_ROOTS: readonly (readonly Spot[])[] = [
  [
    [15, -42],
    [27, -30],
    [36, -4],
    [42, 36],
    [56, 82],
  ],
  [
    [15, -12],
    [27, 0],
    [34, 22],
    [42, 50],
    [56, 82],
  ],
  [
    [22, 17],
    [29, 34],
    [40, 58],
    [56, 82],
  ],
  [
    [19, 35],
    [26, 48],
    [38, 66],
    [56, 82],
  ],
  [
    [16, 52],
    [24, 62],
    [36, 72],
    [56, 82],
  ],
];
