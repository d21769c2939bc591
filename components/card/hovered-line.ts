import type { Box, Point } from './box.ts';

/** How far a point is from a box, in px; 0 inside. */
const distance = (box: Box, { x, y }: Point): number =>
  Math.hypot(
    Math.max(box.x - x, 0, x - box.x - box.width),
    Math.max(box.y - y, 0, y - box.y - box.height),
  );

/**
 * The line of a wrapped mention that the reader points at.
 * @param lines client rects of the mention, one a line
 * @param point the pointer, or null when there is none: then the first line
 * @returns null when the mention is nowhere (no line has a size)
 */
export function hoveredLine(lines: readonly Box[], point: Point | null): Box | null {
  const real = lines.filter(({ width, height }) => width > 0 && height > 0);
  const [first] = real;
  if (!first || !point) return first ?? null;
  return real.reduce((best, line) => (distance(line, point) < distance(best, point) ? line : best));
}
