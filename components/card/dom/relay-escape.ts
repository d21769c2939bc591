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
  let listening: AbortController | null = null;
  const stop = (): void => {
    listening?.abort();
    listening = null;
  };
  signal.addEventListener('abort', stop);
  return (open) => {
    stop();
    if (!open || signal.aborted) return;
    listening = new AbortController();
    let isWanted = true;
    const pressed = (): void => {
      if (isWanted) onEscape();
      isWanted = false;
    };
    watchEscape(window, () => isWanted, pressed, listening.signal);
  };
}
