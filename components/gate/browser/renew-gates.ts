import { browser } from 'wxt/browser';

/**
 * In the background: after an install or an update, starts the gate in pages that are open already. Firefox does so by
 * itself; a gate that starts twice ends its elder.
 */
export function renewGates(signal: AbortSignal): void {
  if (import.meta.env.FIREFOX) return;
  const { onInstalled } = browser.runtime;
  const renew = async (): Promise<void> => {
    const tabs = await browser.tabs.query({ discarded: false });
    await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : startGate(id))));
  };
  const listener = (): void => void renew();
  onInstalled.addListener(listener);
  signal.addEventListener('abort', () => onInstalled.removeListener(listener));
}

async function startGate(tabId: number): Promise<void> {
  try {
    const target = { tabId, allFrames: true };
    await browser.scripting.executeScript({ target, files: ['/gate.js'] });
  } catch {
    // The browser's own pages, and stores, keep extensions out.
  }
}
