import type { Clock } from '../clock.ts';

/** Runs the state machine's timers on a clock, by the machine's own numbers. */
export function numberedTimers(clock: Clock, ring: (timer: number) => void) {
  const running = new Map<number, number>();
  return {
    start(timer: number, delay: number): void {
      const rung = () => {
        running.delete(timer);
        ring(timer);
      };
      running.set(timer, clock.startTimer(rung, delay));
    },
    stop(timer: number): void {
      clock.stopTimer(running.get(timer) ?? 0);
      running.delete(timer);
    },
  };
}
