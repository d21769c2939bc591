import { browser } from 'wxt/browser';

/** Sent through the document, so that a gate that starts in a page ends one of an earlier version there. */
const STARTED = 'backnotes-started';

/** How long our scripts in a page may work. */
export interface ScriptLife {
  signal: AbortSignal;
  /** Asks whether the extension is still there; where it is not, the signal aborts. */
  isAlive: () => boolean;
}

/** Starts a life; the one before it in this page ends. */
export function startLife(document: Document): ScriptLife {
  const life = new AbortController();
  document.dispatchEvent(new Event(STARTED));
  document.addEventListener(STARTED, () => life.abort(), { signal: life.signal });
  return {
    signal: life.signal,
    isAlive() {
      // Both are gone after an update or a removal, by browser and version.
      if (browser.runtime?.id === undefined) life.abort();
      return !life.signal.aborted;
    },
  };
}
