import type { RegisterMap } from '../../sync/register-map.ts';
import type { StorageArea } from '../../sync/storage-area.ts';
import type { TravelPolicy } from '../../sync/travel-policy.ts';
import type { SendRequest } from '../http-answer.ts';
import type { WebdavConnection } from '../webdav-connection.ts';

/** The part of `browser.alarms` that is used. */
export interface Alarms {
  get(name: string): Promise<object | undefined>;
  create(name: string, when: { delayInMinutes: number; periodInMinutes?: number }): unknown;
  clear(name: string): Promise<unknown>;
  onAlarm: {
    addListener(listener: (alarm: { name: string }) => void): void;
    removeListener(listener: (alarm: { name: string }) => void): void;
  };
}

/** What the reader has allowed in the browser's own dialog, where the browser has one for this. */
export interface SendingConsent {
  /** Name and password may go to the reader's server. */
  toConnect(): Promise<boolean>;
  /** The list of sites may go there, too. */
  toSendSites(): Promise<boolean>;
}

/** What the transport is made of; tests hand in their own. */
export interface WebdavParts {
  /** `storage.local`. */
  local: StorageArea;
  alarms: Alarms;
  policy: TravelPolicy;
  consent: SendingConsent;
  /** Writes what came in to `local`, where it wins; resolves with what was written. */
  applyMerged: (received: RegisterMap) => Promise<RegisterMap>;
  /** Makes the function that sends requests with a connection's password, until `abandoned` aborts. */
  senderFor: (connection: WebdavConnection, abandoned: AbortSignal) => SendRequest;
  isOnline: () => boolean;
  signal: AbortSignal;
  /** From 0 to 1, for the delays. */
  random?: () => number;
  wait?: (milliseconds: number) => Promise<void>;
}
