import { browser } from 'wxt/browser';
import type { BackgroundMessage } from '../../messages/background-message.ts';

/** Asks the background to exchange settings now. True when it has; false when nobody answered. */
export async function askSyncNow(): Promise<boolean> {
  try {
    const message: BackgroundMessage = { kind: 'sync-now' };
    return (await browser.runtime.sendMessage(message)) === true;
  } catch {
    return false;
  }
}
