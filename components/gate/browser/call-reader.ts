import { browser } from 'wxt/browser';
import type { BackgroundMessage } from '../../messages/background-message.ts';

/** Milliseconds before each further attempt: right after an update the background may not listen yet. */
const WAITS = [200, 500, 1000, 2000];

/** Asks the background to put the reader into this frame. Gives up when nobody answers, as after a removal. */
export async function callReader(signal: AbortSignal): Promise<void> {
  for (const wait of WAITS) {
    try {
      await browser.runtime.sendMessage({ kind: 'load-reader' } satisfies BackgroundMessage);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (signal.aborted) return;
    }
  }
}
