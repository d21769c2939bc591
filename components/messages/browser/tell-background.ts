import { browser } from 'wxt/browser';
import type { BackgroundMessage } from '../background-message.ts';

/** Tells the background what to do; it is woken if it sleeps. Nothing happens after an update of the extension. */
export async function tellBackground(message: BackgroundMessage): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // A content script of the version before has no background any more.
  }
}
