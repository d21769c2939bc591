import { browser } from 'wxt/browser';
import type { RegisterMap } from '../../sync/register-map.ts';
import type { StorageArea } from '../../sync/storage-area.ts';
import type { TravelPolicy } from '../../sync/travel-policy.ts';
import { parseWebdavMessage, type WebdavMessage } from '../webdav-message.ts';
import { openConnection } from './open-connection.ts';
import { sendingConsent } from './sending-consent.ts';
import type { Alarms } from './webdav-parts.ts';
import { startWebdavTransport, type Webdav } from './webdav-transport.ts';

/**
 * In the background: starts the exchange with the reader's own server, and answers the settings page.
 * Adds its listeners before it returns. Ends when `signal` aborts.
 */
export function startWebdav(parts: {
  local: StorageArea;
  policy: TravelPolicy;
  applyMerged: (received: RegisterMap) => Promise<RegisterMap>;
  signal: AbortSignal;
}): Webdav {
  const { signal } = parts;
  const webdav = startWebdavTransport({
    ...parts,
    alarms: browser.alarms as unknown as Alarms,
    consent: sendingConsent,
    senderFor: openConnection,
    isOnline: () => navigator.onLine,
  });
  const ownPages = browser.runtime.getURL('/' as never);
  const listener = (value: unknown, sender: { url?: string | undefined }) => {
    const message = parseWebdavMessage(value);
    // A page's own process, where the content script lives, must not reach the reader's server.
    if (!message || !sender.url?.startsWith(ownPages)) return undefined;
    return answer(webdav, message);
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(listener as never),
  );
  return webdav;
}

async function answer(webdav: Webdav, message: WebdavMessage): Promise<unknown> {
  switch (message.kind) {
    case 'webdav-connect':
      return webdav.connect(message.connection);
    case 'webdav-sync':
      await webdav.syncNow();
      return true;
    case 'webdav-replace':
      await webdav.replace();
      return true;
    case 'webdav-file':
      return webdav.readFile();
    case 'webdav-disconnect':
      await webdav.disconnect(message.remote);
      return true;
  }
}
