import { browser } from 'wxt/browser';
import type { SendingConsent } from './webdav-parts.ts';

/** What Firefox calls what goes to the reader's own server: name and password, and the list of sites. */
export const TO_CONNECT = 'authenticationInfo';
export const TO_SEND_SITES = 'browsingActivity';

/** Whether this browser asks for consent to send data (Firefox, data_collection_permissions). */
export function asksForConsent(): boolean {
  const manifest = browser.runtime.getManifest() as { browser_specific_settings?: unknown };
  return manifest.browser_specific_settings !== undefined;
}

/**
 * What the reader has allowed in Firefox's own dialog, and may take back in about:addons at any time.
 * Other browsers have no such dialog, and there it counts as given by pressing Connect.
 */
export const sendingConsent: SendingConsent = {
  toConnect: () => holds(TO_CONNECT),
  toSendSites: () => holds(TO_SEND_SITES),
};

async function holds(category: string): Promise<boolean> {
  if (!asksForConsent()) return true;
  // Newer than the types: Firefox 140.
  const wanted = { data_collection: [category] } as object;
  return browser.permissions.contains(wanted);
}
