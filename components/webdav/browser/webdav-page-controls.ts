import { browser } from 'wxt/browser';
import { parseAddress } from '../parse-address.ts';
import type { WebdavControls } from '../webdav-controls.ts';
import type { WebdavMessage } from '../webdav-message.ts';
import { asksForConsent, TO_CONNECT, TO_SEND_SITES } from './sending-consent.ts';

/** Newer than the types: `data_collection` is Firefox 140's. */
interface Wanted {
  origins?: string[];
  data_collection?: string[];
}

const ask = (message: WebdavMessage): Promise<unknown> =>
  browser.runtime.sendMessage(message).catch(() => null);

/** Only in a click, and with nothing awaited before: else the browser does not ask. */
const request = (wanted: Wanted): Promise<boolean> =>
  browser.permissions.request(wanted as object).catch(() => false);

/** The controls for a page of the extension: permission is asked here, the rest the background does. */
export function webdavPageControls(): WebdavControls {
  const sendsData = asksForConsent();
  return {
    connect: async (connection) => {
      const address = parseAddress(connection.address);
      if (address.kind !== 'ok') return 'failed';
      const allowed = await request({
        // Asks only where the reader has kept Backnotes to some sites in the browser's own settings.
        origins: [address.hostPattern],
        ...(sendsData && { data_collection: [TO_CONNECT] }),
      });
      if (!allowed) return 'not-allowed';
      const stands = await ask({ kind: 'webdav-connect', connection });
      return stands === true ? 'connected' : 'failed';
    },
    syncNow: async () => void (await ask({ kind: 'webdav-sync' })),
    replaceFile: async () => void (await ask({ kind: 'webdav-replace' })),
    readFile: async () => {
      const text = await ask({ kind: 'webdav-file' });
      return typeof text === 'string' ? text : null;
    },
    disconnect: async (remote) => {
      await ask({ kind: 'webdav-disconnect', remote });
      // What was allowed is given back. Sites are read on all pages, so there is no host to give back.
      const given: Wanted = { data_collection: [TO_CONNECT, TO_SEND_SITES] };
      if (sendsData) await browser.permissions.remove(given as object).catch(() => false);
    },
    allowSites: async () => !sendsData || request({ data_collection: [TO_SEND_SITES] }),
  };
}
