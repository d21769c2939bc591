import type { Level } from '../../knowledge/note.ts';

/** One outline a level on a 12 px grid: circle, square, diamond, triangle, octagon. */
const PATHS: Record<Level, string> = {
  care: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
  routine: 'M1.5 1.5h9v9h-9z',
  days: 'M6 .5L11.5 6L6 11.5L.5 6z',
  today: 'M6 1L11.7 11H.3z',
  now: 'M3.8.7h4.4l3.1 3.1v4.4l-3.1 3.1H3.8L.7 8.2V3.8z',
};

/** The shape of a level, in the colour of its text. Decoration: the level's word stands beside it. */
export function LevelShape({ level }: { level: Level }) {
  return (
    <svg class="level-shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={PATHS[level]} />
    </svg>
  );
}
