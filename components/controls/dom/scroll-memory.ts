/** Pixels that a page may shift by itself without the reader having scrolled. */
const TOLERANCE = 4;

/** How far each of some elements is scrolled. */
export interface ScrollMemory {
  /** True while nothing has been scrolled since. */
  isStill(): boolean;
  /** Scrolls everything back that is still in the page. */
  restore(): void;
}

/** Remembers how far elements are scrolled now. */
export function rememberScroll(scrollers: readonly Element[]): ScrollMemory {
  const places = scrollers.map((element) => ({
    element,
    left: element.scrollLeft,
    top: element.scrollTop,
  }));
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE;
  return {
    isStill: () =>
      places.every(
        ({ element, left, top }) =>
          isNear(element.scrollLeft, left) && isNear(element.scrollTop, top),
      ),
    restore() {
      for (const { element, left, top } of places) {
        if (element.isConnected) element.scrollTo({ left, top, behavior: 'instant' });
      }
    },
  };
}
