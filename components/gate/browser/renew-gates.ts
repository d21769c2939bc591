import { browser } from 'wxt/browser';
import type { Message } from '../../messages/message.ts';

/** In `storage.session`, which is emptied whenever the extension starts anew, and not when only its background does. */
const STARTED = 'gates-renewed';

/**
 * In the background: starts the gate in pages that are open already, after an install, an update, or when the extension
 * was switched off and on, of which no event tells. Firefox does so by itself; a gate that starts twice ends its elder.
 */
export function renewGates(signal: AbortSignal): void {
  if (import.meta.env.FIREFOX) return;
  const { onInstalled } = browser.runtime;
  const listener = (): void => void renewAll();
  onInstalled.addListener(listener);
  signal.addEventListener('abort', () => onInstalled.removeListener(listener));
  void renewAfterStart();
}

/** After an install or an update no open page has a gate of this version. */
async function renewAll(): Promise<void> {
  await noteStart();
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.map(({ id }) => startGate(id)));
}

/** Pages that are still loading get theirs from the browser, and one that answers has it. */
async function renewAfterStart(): Promise<void> {
  if (await isStartKnown()) return;
  await noteStart();
  const tabs = await browser.tabs.query({ discarded: false, status: 'complete' });
  await Promise.all(tabs.map(async ({ id }) => (await hasGate(id)) || startGate(id)));
}

async function isStartKnown(): Promise<boolean> {
  try {
    return STARTED in (await browser.storage.session.get(STARTED));
  } catch {
    // Without an answer pages would be asked at each start of the background.
    return true;
  }
}

const noteStart = (): Promise<void> =>
  browser.storage.session.set({ [STARTED]: true }).catch(() => undefined);

async function hasGate(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return true;
  try {
    await browser.tabs.sendMessage(tabId, { kind: 'tell-site' } satisfies Message);
    return true;
  } catch {
    return false;
  }
}

async function startGate(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    const target = { tabId, allFrames: true };
    await browser.scripting.executeScript({ target, files: ['/gate.js'] });
  } catch {
    // The browser's own pages, and stores, keep extensions out.
  }
}
