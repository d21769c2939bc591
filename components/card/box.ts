/** A rectangle in client (viewport) coordinates, in px. A `DOMRect` is one. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A point in client coordinates, in px. */
export interface Point {
  x: number;
  y: number;
}
