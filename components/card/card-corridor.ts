import type { Box, Point } from './box.ts';

/** Slack around the corridor, in px: client coordinates may be 2 px off a rect, and hands shake. */
const SLACK = 4;

const corners = ({ x, y, width, height }: Box, slack: number): Point[] => [
  { x: x - slack, y: y - slack },
  { x: x + width + slack, y: y - slack },
  { x: x + width + slack, y: y + height + slack },
  { x: x - slack, y: y + height + slack },
];

/** Above zero when o → a → b turns clockwise (y grows downward). */
const turn = (o: Point, a: Point, b: Point): number =>
  (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

const halfHull = (points: readonly Point[]): Point[] => {
  const chain: Point[] = [];
  for (const point of points) {
    for (;;) {
      const [before, last] = chain.slice(-2);
      if (!before || !last || turn(before, last, point) > 0) break;
      chain.pop();
    }
    chain.push(point);
  }
  return chain.slice(0, -1);
};

/**
 * The way from a term to its card: the smallest convex shape around both, with a little slack, so
 * that every straight line from one to the other stays inside.
 * @param term client rect of the hovered line of the mention
 * @param card client rect of the card
 * @returns the corners, clockwise on the screen
 */
export function cardCorridor(term: Box, card: Box): Point[] {
  const points = [...corners(term, SLACK), ...corners(card, SLACK)].sort(
    (a, b) => a.x - b.x || a.y - b.y,
  );
  return [...halfHull(points), ...halfHull(points.reverse())];
}

/** Whether a point lies inside a corridor, its edge included. */
export function isInCorridor(corridor: readonly Point[], point: Point): boolean {
  return corridor.every((corner, index) => {
    const next = corridor[(index + 1) % corridor.length];
    return next === undefined || turn(corner, next, point) >= 0;
  });
}
