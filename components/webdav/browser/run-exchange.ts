import { merge } from '../../sync/merge.ts';
import { type ExchangeResult, exchange } from '../exchange.ts';
import { createFileLock } from '../file-lock.ts';
import { LAST_EXCHANGE_KEY, registersDigest } from '../last-exchange.ts';
import { parseAddress } from '../parse-address.ts';
import type { LocalSide } from '../plan-exchange.ts';
import type { WebdavConnection } from '../webdav-connection.ts';
import { WEBDAV_STATE_KEY, type WebdavState } from '../webdav-state.ts';
import { EDITED_KEY, readWebdavMemory, TAKE_OUT_KEY } from './webdav-memory.ts';
import type { WebdavParts } from './webdav-parts.ts';

export interface ExchangeWish {
  connection: WebdavConnection;
  /** Aborts when the reader disconnects meanwhile. */
  abandoned: AbortSignal;
  /** The reader said that a file which cannot be read may be replaced. */
  replaceUnreadable?: boolean;
}

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Makes one exchange with the reader's server, and keeps how it went. Gives the state it led to. */
export async function runExchange(parts: WebdavParts, wish: ExchangeWish): Promise<WebdavState> {
  const { local, consent, applyMerged, senderFor, isOnline } = parts;
  const { connection, abandoned, replaceUnreadable = false } = wish;
  const keep = async (state: WebdavState): Promise<WebdavState> => {
    if (!abandoned.aborted) await local.set({ [WEBDAV_STATE_KEY]: state });
    return state;
  };
  const address = parseAddress(connection.address);
  if (address.kind !== 'ok') return keep({ kind: 'not-a-folder', time: Date.now() });
  if (!(await consent.toConnect())) return keep({ kind: 'no-consent', time: Date.now() });

  /** What this device had at the last look, and whether that took sites out of the file. */
  const seen: { side: LocalSide | null; tookOut: boolean } = { side: null, tookOut: false };
  const result = await exchange({
    file: address.file,
    folder: address.folder,
    send: senderFor(connection, abandoned),
    lock: createFileLock(connection.passphrase),
    readLocal: async () => {
      const memory = await readWebdavMemory(parts);
      seen.side = memory.side;
      seen.tookOut = memory.takesOut;
      return memory.side;
    },
    takeIn: async (registers) => {
      await applyMerged(registers);
      const { side } = seen;
      if (side) seen.side = { ...side, registers: merge(side.registers, registers) };
    },
    wait: parts.wait ?? sleep,
    now: Date.now,
    random: parts.random ?? Math.random,
    replaceUnreadable,
  });
  const state = stateOf(result, isOnline());
  if (state.kind !== 'in-sync' || abandoned.aborted) return keep(state);
  const { side, tookOut } = seen;
  const left = (await readWebdavMemory(parts)).edited.filter((name) => !side?.edited.has(name));
  const digest = side ? registersDigest(side.registers, side.mayLeave) : '';
  await local.set({
    [WEBDAV_STATE_KEY]: state,
    [LAST_EXCHANGE_KEY]: { time: state.time, device: state.device, digest },
    [EDITED_KEY]: left,
    ...(tookOut && { [TAKE_OUT_KEY]: false }),
  });
  return state;
}

/** The state that a result leads to. Browsers do not say why they could not connect; being offline they know. */
function stateOf(result: ExchangeResult, online: boolean): WebdavState {
  const time = Date.now();
  if (result.kind === 'in-sync') return { kind: 'in-sync', time, device: result.device };
  if (result.kind === 'server-trouble') return { ...result, time };
  if (result.kind === 'unreachable') return { kind: online ? 'refused' : 'offline', time };
  return { kind: result.kind, time };
}
