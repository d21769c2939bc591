/** Pixels below which a frame holds an advertisement or a tracker, not reading matter. */
const SMALLEST_WIDTH = 120;
const SMALLEST_HEIGHT = 60;

/** True for a frame inside a page that is too small to read in. The page itself never is. */
export function isTinyFrame(window: Window): boolean {
  if (window === window.top) return false;
  try {
    return window.innerWidth < SMALLEST_WIDTH || window.innerHeight < SMALLEST_HEIGHT;
  } catch {
    // Firefox throws for a frame that the page has taken away just as we start in it.
    return true;
  }
}
