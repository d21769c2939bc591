import type { Clock } from '../clock.ts';

/** The clock of a window: its timers and frames. */
export function windowClock(window: Window): Clock {
  return {
    startTimer: (callback, delay) => window.setTimeout(callback, delay),
    stopTimer: (timer) => window.clearTimeout(timer),
    startFrame: (callback) => window.requestAnimationFrame(callback),
    stopFrame: (frame) => window.cancelAnimationFrame(frame),
  };
}
