import { browser } from 'wxt/browser';
import { parseBackgroundMessage } from '../../messages/parse-background-message.ts';

/**
 * In the background: when the reader asks, exchanges settings by every transport at once, and answers
 * when all have finished. The transports must not reject. Until the signal aborts.
 */
export function answerSyncNow(
  transports: readonly (() => Promise<void>)[],
  signal: AbortSignal,
): void {
  const listener = (
    value: unknown,
    _sender: unknown,
    sendResponse: (response: unknown) => void,
  ): true | undefined => {
    if (parseBackgroundMessage(value)?.kind !== 'sync-now') return undefined;
    void Promise.all(transports.map((exchange) => exchange())).then(() => sendResponse(true));
    // Keeps the channel open for the answer.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
