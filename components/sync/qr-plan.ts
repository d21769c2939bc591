import { encode } from 'uqr';

/** The longest text that a phone still reads well off a screen, in characters: a square of 89 × 89. */
export const LONGEST_SCAN = 700;

/** A QR picture, to be drawn as one path. */
export interface QrPlan {
  /** Its side in modules, the quiet border of four included. */
  size: number;
  /** An SVG path of all dark modules, one unit a module. */
  path: string;
}

/** How to draw a text of ASCII characters as a QR picture; null when it is too long to be scanned well. */
export function qrPlan(text: string): QrPlan | null {
  if (text.length > LONGEST_SCAN) return null;
  const { size, data } = encode(text, { ecc: 'L', border: 4 });
  const runs = data.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [`M${x} ${y}h${(end < 0 ? size : end) - x}v1h-${(end < 0 ? size : end) - x}z`];
    }),
  );
  return { size, path: runs.join('') };
}
