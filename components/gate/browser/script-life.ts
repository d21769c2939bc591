import { browser } from 'wxt/browser';

/** Sent through the document, so that a gate that starts in a page ends one of an earlier version there. */
const STARTED = 'backnotes-started';

/** How long our scripts in a page may work. */
export interface ScriptLife {
  signal: AbortSignal;
  /** Asks whether the extension is still there; where it is not, the signal aborts. */
  isAlive: () => boolean;
}

/**
 * Starts a life; the one before it in this page ends.
 * @param startAnew called when the page has put another document in the place of this one: with `document.open` it has
 * taken all listeners off as well, ours too
 */
export function startLife(document: Document, startAnew: () => void): ScriptLife {
  const life = new AbortController();
  const { signal } = life;
  const { documentElement } = document;
  document.dispatchEvent(new Event(STARTED));
  document.addEventListener(STARTED, () => life.abort(), { signal });
  const isAlive = (): boolean => {
    // Both are gone after an update or a removal, by browser and version.
    if (browser.runtime?.id === undefined) life.abort();
    return !signal.aborted;
  };
  const observer = new MutationObserver(() => {
    const now = document.documentElement;
    if (!now || now === documentElement || !isAlive()) return;
    life.abort();
    startAnew();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return { signal, isAlive };
}
