import type { RegisterMap } from '../../sync/register-map.ts';
import { storedDevice } from '../../sync/stored-device.ts';
import { storedRegisters } from '../../sync/stored-registers.ts';
import {
  LAST_EXCHANGE_KEY,
  type LastExchange,
  parseLastExchange,
  registersDigest,
} from '../last-exchange.ts';
import type { LocalSide } from '../plan-exchange.ts';
import { CONNECTION_KEY, parseConnection, type WebdavConnection } from '../webdav-connection.ts';
import { parseWebdavState, WEBDAV_STATE_KEY, type WebdavState } from '../webdav-state.ts';
import type { WebdavParts } from './webdav-parts.ts';

/** Names chosen since the last exchange: the background may be stopped at any time, so it is kept. */
export const EDITED_KEY = 'webdav.edited';
/** The consent to send sites was taken back: they are to be taken out of the file. */
export const TAKE_OUT_KEY = 'webdav.takeOut';

/** All that the transport knows; nothing of it is held in memory between two events. */
export interface WebdavMemory {
  connection: WebdavConnection | null;
  state: WebdavState;
  last: LastExchange | null;
  edited: string[];
  takesOut: boolean;
  side: LocalSide;
  /** Whether this device has something that the server has not. */
  unsent: boolean;
}

/** Reads what is stored, and what this device would bring to an exchange. */
export async function readWebdavMemory(
  parts: Pick<WebdavParts, 'local' | 'policy' | 'consent'>,
): Promise<WebdavMemory> {
  const { local, policy, consent } = parts;
  const content = await local.get(null);
  const edited = Array.isArray(content[EDITED_KEY]) ? content[EDITED_KEY].map(String) : [];
  const takesOut = content[TAKE_OUT_KEY] === true;
  const sendsSites = policy.hasConsent(content) && (await consent.toSendSites());
  const mayLeave = (name: string): boolean => sendsSites || !policy.needsConsent(name);
  const registers: RegisterMap = storedRegisters(content, Date.now());
  const last = parseLastExchange(content[LAST_EXCHANGE_KEY]);
  return {
    connection: parseConnection(content[CONNECTION_KEY]),
    state: parseWebdavState(content[WEBDAV_STATE_KEY]),
    last,
    edited,
    takesOut,
    side: {
      registers,
      device: storedDevice(content) ?? null,
      mayLeave,
      takeOut: (name) => takesOut && policy.needsConsent(name),
      edited: new Set(edited),
    },
    unsent: takesOut || last?.digest !== registersDigest(registers, mayLeave),
  };
}
