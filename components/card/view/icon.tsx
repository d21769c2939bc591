/** Paths on a 16 px grid, drawn with a round 1.5 px stroke. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M13 8H3M7 4L3 8l4 4',
  pin: 'M5.5 2.5h5M6 2.5v4L4 9h8l-2-2.5v-4M8 9v4.5',
} as const;

/** A control's icon, in the colour of its text. Decoration: the control carries the name. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
