import type { Register } from './register.ts';

/** A choice the reader has just made, and what it replaces. */
export interface Choice {
  value: unknown;
  schema: number;
  /** The register the reader was looking at, if there was one. */
  replaced: Register | undefined;
}

/**
 * The register for a choice made at `now` (milliseconds) on `device`. Its time is always past that of
 * the one it replaces, so a choice beats what the reader was looking at, whatever any clock says.
 */
export function nextRegister(choice: Choice, now: number, device: string): Register {
  const time = Math.max(Math.floor(now), choice.replaced ? choice.replaced.time + 1 : 0);
  return { value: choice.value, time, device, schema: choice.schema };
}
