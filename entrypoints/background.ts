import '../components/polyfill/browser/use-polyfill.ts';
import rules from 'virtual:backnotes/triage';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCommands } from '../components/controls/browser/answer-commands.ts';
import { offerContextMenu } from '../components/controls/browser/context-menu.ts';
import { relayCards } from '../components/controls/browser/relay-cards.ts';
import { showReports } from '../components/controls/browser/show-reports.ts';
import { createEpisodeStore } from '../components/episode/browser/episode-store.ts';
import { remindToLook } from '../components/episode/browser/remind-to-look.ts';
import { injectReader } from '../components/gate/browser/inject-reader.ts';
import { renewGates } from '../components/gate/browser/renew-gates.ts';
import { answerLibraryMessages } from '../components/library/browser/answer-library-messages.ts';
import { applyMerged } from '../components/settings/browser/apply-merged.ts';
import { createSettingsStore } from '../components/settings/browser/settings-store.ts';
import { travelPolicy } from '../components/settings/travel-policy.ts';
import { translate } from '../components/strings/browser/translate.ts';
import { answerSyncNow } from '../components/sync/browser/answer-sync-now.ts';
import { startBrowserSyncTransport } from '../components/sync/browser/browser-sync-transport.ts';
import { keepLatestRegisters } from '../components/sync/browser/keep-latest-registers.ts';
import type { StorageArea } from '../components/sync/storage-area.ts';
import { startWebdav } from '../components/webdav/browser/start-webdav.ts';
import { welcomeNewcomers } from '../components/welcome/browser/welcome-newcomers.ts';

// Nothing is written on install: onInstalled also fires on updates, and defaults are never stored.
export default defineBackground(() => {
  const { signal } = new AbortController();
  const local = browser.storage.local as unknown as StorageArea;
  const sync = browser.storage.sync as unknown as StorageArea | undefined;
  keepLatestRegisters(local, signal);
  injectReader(signal);
  renewGates(signal);
  const browserSync = startBrowserSyncTransport({
    local,
    sync,
    policy: travelPolicy,
    applyMerged: (received) => applyMerged(local, received, 'browser-sync'),
    // It has no listener: every start of the background is an exchange.
    wakeAt: (when) => void browser.alarms.create('sync-retry', { when }),
    signal,
  });
  const webdav = startWebdav({
    local,
    policy: travelPolicy,
    applyMerged: (received) => applyMerged(local, received, 'webdav'),
    signal,
  });
  answerSyncNow([browserSync.syncNow, webdav.syncNow], signal);
  answerLibraryMessages(signal);
  const settings = createSettingsStore();
  answerCommands(settings, signal);
  offerContextMenu(settings, translate, signal);
  relayCards(signal);
  showReports(signal);
  remindToLook({ rules, store: createEpisodeStore(), translate, signal });
  welcomeNewcomers(signal);
  // Being listened to is what wakes the background when the browser starts.
  browser.runtime.onStartup.addListener(browserSync.exchange);
  browser.runtime.onStartup.addListener(webdav.startUp);
});
