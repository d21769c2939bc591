import type { Point } from './box.ts';

/** Slower than this (px/ms) a pointer is looking at something; faster it is on its way (10ten's gate). */
export const SLOW_POINTER = 0.5;

/** A pause longer than this (ms) begins a new movement: two frames at 60 Hz. */
const PAUSE = 32;

/** Moves that the mean is taken over: enough to even out one jerk, few enough to feel at once. */
const SAMPLES = 3;

/** The last moves of a pointer: where and when it was, and its speeds in px/ms, oldest first. */
export interface PointerTrack {
  last: (Point & { time: number }) | null;
  speeds: readonly number[];
}

/** A pointer that has not moved yet. */
export const NO_TRACK: PointerTrack = { last: null, speeds: [] };

/**
 * The track after one more move.
 * @param point where the pointer is, in client px
 * @param time of the move, in ms; a move in the same coarse tick waits for the clock to advance
 */
export function nextPointerTrack(track: PointerTrack, point: Point, time: number): PointerTrack {
  const { last } = track;
  const current = { x: point.x, y: point.y, time };
  if (!last) return { last: current, speeds: [] };
  const passed = time - last.time;
  if (passed <= 0) return track;
  if (passed > PAUSE) return { last: current, speeds: [] };
  const speed = Math.hypot(point.x - last.x, point.y - last.y) / passed;
  return { last: current, speeds: [...track.speeds, speed].slice(-SAMPLES) };
}

/** The pointer's speed in px/ms: the mean of its last moves, 0 after a pause. */
export function pointerSpeed(track: PointerTrack): number {
  if (track.speeds.length === 0) return 0;
  return track.speeds.reduce((sum, speed) => sum + speed, 0) / track.speeds.length;
}
