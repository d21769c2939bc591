import { browser } from 'wxt/browser';
import type { Message } from '../../messages/message.ts';

/**
 * Asks the content script of a tab.
 * @param tab its number; null asks the tab in front
 * @param frame number of the frame; null tells every frame, and the first answer counts
 * @returns the answer; undefined where nothing answers
 */
export async function tellTab(
  message: Message,
  tab: number | null,
  frame: number | null,
): Promise<unknown> {
  try {
    const id = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (id === undefined) return undefined;
    return await browser.tabs.sendMessage(id, message, frame === null ? {} : { frameId: frame });
  } catch {
    // The browser's own pages, and pages from before an update, have nobody who listens.
    return undefined;
  }
}
