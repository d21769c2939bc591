import { browser } from 'wxt/browser';
import type { Message } from '../../messages/message.ts';
import { parseBackgroundMessage } from '../../messages/parse-background-message.ts';

/**
 * In the background: tells all frames of a tab that one has a card open, and that one that Escape was pressed in
 * another, until the signal aborts.
 */
export function relayCards(signal: AbortSignal): void {
  const { onMessage } = browser.runtime;
  const listener = (value: unknown, sender: { tab?: { id?: number | undefined } }): undefined => {
    const message = parseBackgroundMessage(value);
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    const tell = (what: Message): void =>
      // A frame without us answers with an error.
      void browser.tabs.sendMessage(tabId, what).catch(() => undefined);
    if (message?.kind === 'report-card') tell({ kind: 'card-elsewhere', open: message.open });
    if (message?.kind === 'hide-cards') tell({ kind: 'hide-card' });
  };
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener));
}
