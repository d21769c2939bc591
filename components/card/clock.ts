/** The one seam for time: tests hand in a clock of their own. All times in milliseconds. */
export interface Clock {
  /** Calls back once after `delay`; returns a number to stop it by. */
  startTimer(callback: () => void, delay: number): number;
  stopTimer(timer: number): void;
  /** Calls back before the next painting; returns a number to stop it by. */
  startFrame(callback: () => void): number;
  stopFrame(frame: number): void;
}
