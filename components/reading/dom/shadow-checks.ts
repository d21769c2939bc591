import type { ShadowFinder } from './shadow-finder.ts';

/** Milliseconds after which likely hosts are asked again: attaching a shadow root fires no event. */
const DELAY = 1500;

/**
 * Makes what is to be called after each search for shadow roots.
 * @param searchAgain called some time later, if somebody is to be asked again
 */
export function shadowChecks(
  shadows: ShadowFinder,
  searchAgain: () => void,
  signal: AbortSignal,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (!shadows.isWaiting() || signal.aborted) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      searchAgain();
    }, DELAY);
  };
}
