/** Milliseconds for which changes are gathered. */
const DELAY = 200;

/**
 * Calls `changed` when the page may look different: the system turned dark, light or to forced colours,
 * style sheets came late, or the page changed an attribute of its root or body, as it does to turn dark itself.
 */
export function watchLook(document: Document, changed: () => void, signal: AbortSignal): void {
  const window = document.defaultView;
  if (!window || signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      changed();
    }, DELAY);
  };
  for (const look of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    window.matchMedia(look).addEventListener('change', soon, { signal });
  }
  window.addEventListener('load', soon, { once: true, signal });
  const observer = new MutationObserver(soon);
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true });
  }
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
