import { browser } from 'wxt/browser';

const MESSAGES = { permissions: ['notifications' as const] };

/** Whether the browser may show a message; null where it knows no such permission. */
export async function mayShowMessages(): Promise<boolean | null> {
  try {
    return await browser.permissions.contains(MESSAGES);
  } catch {
    return null;
  }
}

/**
 * Asks the reader for messages, or gives the permission back. Must be called in the click itself.
 * @returns whether messages are allowed then
 */
export async function allowMessages(allowed: boolean): Promise<boolean | null> {
  try {
    if (allowed) await browser.permissions.request(MESSAGES);
    else await browser.permissions.remove(MESSAGES);
  } catch {
    // Refused, or the popup was closed by the question: what holds is what is asked next.
  }
  return mayShowMessages();
}
