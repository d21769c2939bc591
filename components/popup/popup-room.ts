/** Pixels of the screen that Chromium gives a popup at most. */
const MOST = { width: 800, height: 600 };
/** Pixels of the screen around a popup: bars of the browser above, frame and shadow beside. */
const AROUND = { width: 160, height: 120 };
/** CSS pixels; the height leaves room for large text and for Safari. */
const WANTED = { width: 360, height: 560 };

interface Size {
  width: number;
  height: number;
}

/**
 * The size that a popup may have without being cut off: at a zoom of 400 % what is 800 pixels wide holds 200.
 * @param zoom 1 is 100 %
 * @param screen what a window may take of it, in pixels that do not grow with the zoom
 * @returns CSS pixels, as the page in the popup counts them
 */
export function popupRoom(zoom: number, screen: Size): Size {
  const room = (side: keyof Size): number =>
    Math.min(WANTED[side], Math.floor(Math.min(MOST[side], screen[side] - AROUND[side]) / zoom));
  return { width: room('width'), height: room('height') };
}
