/** Milliseconds between two looks while there is something to clean up. */
const LOOK_EVERY = 3000;

/**
 * Notices that the extension was updated, reloaded or removed under an open page: no event says so to
 * a script in a page. Looks when the reader comes back to the page, and every few seconds while the
 * page is marked; a page without marks pays for no timer.
 * @param look cleans up when it finds that the extension is gone
 * @returns to be told whether the page is marked
 */
export function watchUpdate(
  window: Window,
  look: () => void,
  signal: AbortSignal,
): (isMarked: boolean) => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  window.document.addEventListener('visibilitychange', look, { signal });
  window.addEventListener('focus', look, { signal });
  window.addEventListener('pageshow', look, { signal });
  signal.addEventListener('abort', stop);
  return (isMarked) => {
    if (!isMarked || signal.aborted) stop();
    else timer ??= setInterval(look, LOOK_EVERY);
  };
}
