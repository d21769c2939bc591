import { browser } from 'wxt/browser';
import { isFirstRun } from '../is-first-run.ts';

/** In the background: opens the welcome page once, for a reader who has never had Backnotes. */
export function welcomeNewcomers(signal: AbortSignal): void {
  const { runtime, storage, tabs } = browser;
  const listener = async (installed: { reason: string; temporary?: boolean }): Promise<void> => {
    // No sync, no settings that could have come along.
    const synced = (await storage.sync?.get(null).catch(() => ({}))) ?? {};
    if (isFirstRun(installed, synced)) {
      await tabs.create({ url: runtime.getURL('/welcome.html') }).catch(() => undefined);
    }
  };
  runtime.onInstalled.addListener(listener);
  signal.addEventListener('abort', () => runtime.onInstalled.removeListener(listener));
}
