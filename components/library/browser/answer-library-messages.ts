import { browser } from 'wxt/browser';
import { parseBackgroundMessage } from '../../messages/parse-background-message.ts';
import { openLibraryTab } from './open-library-tab.ts';

/** In the background: opens the library for the card on a page, until the signal aborts. */
export function answerLibraryMessages(signal: AbortSignal): void {
  const listener = (value: unknown, sender: { tab?: { id?: number | undefined } }): undefined => {
    const message = parseBackgroundMessage(value);
    if (message?.kind !== 'open-library') return;
    void openLibraryTab({ kind: 'note', id: message.note }, sender.tab?.id);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
