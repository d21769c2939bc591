import { watchEscape } from './watch-escape.ts';

/**
 * Takes Escape for a card in another frame: the pointer that rests on a term there leaves the focus here (WCAG 2.2,
 * 1.4.13, dismissible).
 * @param onEscape called once; the key is the page's again then
 * @returns tells whether such a card is open
 */
export function relayEscape(
  window: Window,
  onEscape: () => void,
  signal: AbortSignal,
): (open: boolean) => void {
  let isOpen = false;
  let listens = false;
  const pressed = (): void => {
    if (isOpen) onEscape();
    isOpen = false;
  };
  return (open) => {
    isOpen = open;
    if (!open || listens || signal.aborted) return;
    // For good: the key may be released when the card has gone, and that is none of the page's business either.
    listens = true;
    watchEscape(window, () => isOpen, pressed, signal);
  };
}
