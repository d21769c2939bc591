import '../components/polyfill/browser/use-polyfill.ts';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { travelPolicy } from '../components/settings/travel-policy.ts';
import { startBrowserSyncTransport } from '../components/sync/browser/browser-sync-transport.ts';
import { keepLatestRegisters } from '../components/sync/browser/keep-latest-registers.ts';
import type { StorageArea } from '../components/sync/storage-area.ts';

// Nothing is written on install: onInstalled also fires on updates, and defaults are never stored.
export default defineBackground(() => {
  const { signal } = new AbortController();
  const local = browser.storage.local as unknown as StorageArea;
  const sync = browser.storage.sync as unknown as StorageArea | undefined;
  keepLatestRegisters(local, signal);
  const exchange = startBrowserSyncTransport({ local, sync, policy: travelPolicy, signal });
  // Being listened to is what wakes the background when the browser starts.
  browser.runtime.onStartup.addListener(exchange);
});
