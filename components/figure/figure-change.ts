/** What the drawing can show happening, as the front matter of a note names it. */
export const FIGURE_CHANGES = [
  'bulge',
  'herniate',
  'thin',
  'narrow',
  'wedge',
  'slip',
  'crack',
  'wear',
  'curve-side',
  'curve-forward',
  'curve-in',
  'fuse',
  'inflame',
  'spasm',
  'tear',
] as const;

/** One variant of the drawing. */
export type FigureChange = (typeof FIGURE_CHANGES)[number];
