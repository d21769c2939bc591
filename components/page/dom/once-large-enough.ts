import { isTinyFrame } from './is-tiny-frame.ts';

/** Calls back when there is room to read in: at once, or when a frame that was folded away or empty has grown. */
export function onceLargeEnough(window: Window, callback: () => void, signal: AbortSignal): void {
  if (!isTinyFrame(window)) {
    callback();
    return;
  }
  const lookAgain = (): void => onceLargeEnough(window, callback, signal);
  window.addEventListener('resize', lookAgain, { once: true, signal });
}
