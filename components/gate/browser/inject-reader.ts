import { browser } from 'wxt/browser';
import { parseBackgroundMessage } from '../../messages/parse-background-message.ts';

interface Sender {
  tab?: { id?: number | undefined };
  frameId?: number | undefined;
}

/**
 * In the background: puts the card, the reader, and the style of the marks into a frame whose gate asks for it, until
 * the signal aborts.
 */
export function injectReader(signal: AbortSignal): void {
  const { onMessage } = browser.runtime;
  const listener = (value: unknown, sender: Sender): undefined => {
    const tabId = sender.tab?.id;
    if (parseBackgroundMessage(value)?.kind !== 'load-reader' || tabId === undefined) return;
    void inject({ tabId, frameIds: [sender.frameId ?? 0] });
  };
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener));
}

async function inject(target: { tabId: number; frameIds: number[] }): Promise<void> {
  const { scripting } = browser;
  try {
    await Promise.all([
      // In Firefox ::highlight() rules reach into shadow roots only from a sheet of user origin.
      scripting.insertCSS({ target, files: ['/assets/marks.css'], origin: 'USER' }),
      scripting.executeScript({ target, files: ['/card.js'], injectImmediately: true }),
    ]);
    await scripting.executeScript({ target, files: ['/reader.js'], injectImmediately: true });
  } catch {
    // The page has gone on, or is one that the browser keeps extensions out of.
  }
}
