import type { Level } from '../note.ts';

/** Outlines in a box of 24 by 24; each level has its own, so that colour is never the only signal. */
const OUTLINES: Record<Level, string> = {
  care: 'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20z',
  routine: 'M3 3h18v18H3z',
  days: 'M12 1l11 11l-11 11L1 12z',
  today: 'M12 2l11 20H1z',
  now: 'M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z',
};

/** The shape of a level. Decoration: the words beside it say the same. */
export function LevelShape({ level, size = 24 }: { level: Level; size?: number }) {
  return (
    <svg
      class={`level-shape level-${level}`}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path d={OUTLINES[level]} />
    </svg>
  );
}
