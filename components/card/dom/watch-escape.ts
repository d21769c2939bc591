/**
 * Listens for Escape and for no other key. Only while `isOpen()` is the key taken from the page, so
 * that it closes the card and not the page's dialog as well; what comes of holding it, and its release, is then taken,
 * too.
 * Listens on the window, in capture: before anything of the page that stops events.
 * @param onEscape called with Escape pressed, open or not
 */
export function watchEscape(
  window: Window,
  isOpen: () => boolean,
  onEscape: () => void,
  signal: AbortSignal,
): void {
  let taken = false;
  const isEscape = (event: KeyboardEvent) =>
    event.key === 'Escape' &&
    !event.isComposing &&
    !event.ctrlKey &&
    !event.altKey &&
    !event.metaKey;
  const take = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (!isEscape(event)) return;
      if (taken && event.repeat) return take(event);
      taken = isOpen();
      if (taken) take(event);
      onEscape();
    },
    { capture: true, signal },
  );
  window.addEventListener(
    'keyup',
    (event) => {
      if (!taken || event.key !== 'Escape') return;
      taken = false;
      take(event);
    },
    { capture: true, signal },
  );
}
