/** The parts of the drawing, as the front matter of a note names them. */
export const FIGURE_PARTS = [
  'vertebra',
  'disc',
  'facet-joint',
  'spinal-canal',
  'spinal-cord',
  'nerve-root',
  'sciatic-nerve',
  'muscles',
  'ligaments',
  'sacroiliac-joint',
  'sacrum',
  'coccyx',
  'skin',
] as const;

/** One part that can light up; the drawing holds it as the group of this name. */
export type FigurePart = (typeof FIGURE_PARTS)[number];
