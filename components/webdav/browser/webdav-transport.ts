import type { StorageChanges } from '../../sync/storage-area.ts';
import { REGISTER_PREFIX } from '../../sync/stored-registers.ts';
import { LAST_EXCHANGE_KEY } from '../last-exchange.ts';
import { parseAddress } from '../parse-address.ts';
import { CONNECTION_KEY, type WebdavConnection } from '../webdav-connection.ts';
import { WEBDAV_STATE_KEY, type WebdavState } from '../webdav-state.ts';
import { type ExchangeWish, runExchange } from './run-exchange.ts';
import { EDITED_KEY, readWebdavMemory, TAKE_OUT_KEY } from './webdav-memory.ts';
import type { WebdavParts } from './webdav-parts.ts';

/** What the wiring may ask of the transport; no answer ever rejects. */
export interface Webdav {
  /** Tries a connection and keeps it when the server has accepted it. Answer: whether it stands. */
  connect(connection: WebdavConnection): Promise<boolean>;
  /** One exchange at once, if there is a connection. */
  syncNow(): Promise<void>;
  /** The browser has started: one exchange, whatever state was left behind. */
  startUp(): Promise<void>;
  /** As `syncNow`, and a file that cannot be read is replaced. */
  replace(): Promise<void>;
  /** The file as it is on the server; null when it cannot be had. */
  readFile(): Promise<string | null>;
  /** Forgets the connection, the password first of all; the file is kept or deleted. */
  disconnect(remote: 'keep' | 'delete'): Promise<void>;
}

/** Half a minute after a change, so that a burst of them is one exchange; the least that browsers allow. */
const SOON = 'webdav-soon';
const SOON_MINUTES = 0.5;
const REGULAR = 'webdav-regular';
const REGULAR_MINUTES = 30;
/** Milliseconds. */
const JUST_NOW = 10_000;

/** After these the server has taken name and password, and the connection is worth keeping. */
const STANDS: readonly WebdavState['kind'][] = ['in-sync', 'unreadable', 'newer', 'busy'];

/**
 * Keeps this device and one file on the reader's own server alike: half a minute after a change, every
 * half hour, when the browser starts, and when the reader asks. Alarms wake the background, and all it
 * has to remember is stored, so it may be stopped at any moment. Without a connection nothing is sent
 * and no alarm is set. Adds its listeners before it returns; ends when `signal` aborts.
 */
export function startWebdavTransport(parts: WebdavParts): Webdav {
  const { local, alarms, policy, senderFor, signal } = parts;
  let abandon = new AbortController();
  let queue: Promise<unknown> = Promise.resolve();

  /** One piece of work after the other. What storage refuses is tried again with the next alarm. */
  const inTurn = <Result>(work: () => Promise<Result>, otherwise: Result): Promise<Result> => {
    const mine = queue.then(() => (signal.aborted ? otherwise : work())).catch(() => otherwise);
    queue = mine;
    return mine;
  };

  const armSoon = async (): Promise<void> => {
    // One that is set stays: a slider that moves for an hour is sent all the same.
    if (!(await alarms.get(SOON))) await alarms.create(SOON, { delayInMinutes: SOON_MINUTES });
  };
  const armRegular = async (): Promise<void> => {
    const when = { delayInMinutes: REGULAR_MINUTES, periodInMinutes: REGULAR_MINUTES };
    await alarms.create(REGULAR, when);
  };

  const exchangeWith = async (wish: Omit<ExchangeWish, 'abandoned'>): Promise<WebdavState> => {
    const state = await runExchange(parts, { ...wish, abandoned: abandon.signal });
    if (state.kind === 'in-sync') await alarms.clear(SOON);
    const { connection, unsent } = await readWebdavMemory(parts);
    const goesOn = state.kind === 'busy' || (state.kind === 'in-sync' && unsent);
    if (connection && goesOn) await armSoon();
    return state;
  };

  /** The same, and says meanwhile that it is under way; what was said before holds if it cannot be ended. */
  const exchangeShown = async (wish: Omit<ExchangeWish, 'abandoned'>): Promise<WebdavState> => {
    const { state } = await readWebdavMemory(parts);
    await local.set({ [WEBDAV_STATE_KEY]: { kind: 'connecting', time: Date.now() } });
    return exchangeWith(wish).catch(async (error: unknown) => {
      await local.set({ [WEBDAV_STATE_KEY]: state });
      throw error;
    });
  };

  const exchangeStored = async (why: 'alarm' | 'start' | 'reader' | 'replace'): Promise<void> => {
    const { connection, state } = await readWebdavMemory(parts);
    // A refused password is not sent again and again: servers lock the account.
    if (!connection || (why === 'alarm' && state.kind === 'wrong-password')) return;
    // Waking up has just done it.
    if (why === 'start' && 'time' in state && Date.now() - state.time < JUST_NOW) return;
    const wish = { connection, replaceUnreadable: why === 'replace' };
    await (why === 'alarm' || why === 'start' ? exchangeWith(wish) : exchangeShown(wish));
  };

  const wake = async (): Promise<void> => {
    const { connection, state, unsent } = await readWebdavMemory(parts);
    if (!connection) {
      // The background was stopped while it tried a first connection.
      if (state.kind === 'connecting') await local.set({ [WEBDAV_STATE_KEY]: { kind: 'off' } });
      return;
    }
    // No alarm: the browser has just started and does not keep them, or the extension was updated.
    const isFresh = !(await alarms.get(REGULAR));
    if (isFresh) await armRegular();
    if (isFresh || state.kind === 'connecting') await exchangeWith({ connection });
    else if (unsent) await armSoon();
  };

  const noteChanges = async (names: string[], consent: boolean | null): Promise<void> => {
    const { connection, edited } = await readWebdavMemory(parts);
    if (!connection) return;
    const fresh = names.filter((name) => !edited.includes(name));
    if (fresh.length > 0) await local.set({ [EDITED_KEY]: [...edited, ...fresh] });
    if (consent !== null) await local.set({ [TAKE_OUT_KEY]: !consent });
    // What an exchange has brought is no news to the server.
    if ((await readWebdavMemory(parts)).unsent) await armSoon();
  };

  const localChanged = (changes: StorageChanges): void => {
    const names = Object.keys(changes)
      .filter((key) => key.startsWith(REGISTER_PREFIX))
      .map((key) => key.slice(REGISTER_PREFIX.length));
    const consent = policy.consentChange(changes);
    if (names.length > 0 || consent !== null) {
      void inTurn(() => noteChanges(names, consent), undefined);
    }
  };
  const rang = ({ name }: { name: string }): void => {
    if (name === SOON || name === REGULAR) void inTurn(() => exchangeStored('alarm'), undefined);
  };
  if (!signal.aborted) {
    local.onChanged.addListener(localChanged);
    alarms.onAlarm.addListener(rang);
    signal.addEventListener('abort', () => {
      abandon.abort();
      local.onChanged.removeListener(localChanged);
      alarms.onAlarm.removeListener(rang);
    });
  }
  void inTurn(wake, undefined);

  return {
    connect: (connection) =>
      inTurn(async () => {
        await local.remove([LAST_EXCHANGE_KEY]);
        const { kind } = await exchangeShown({ connection });
        if (!STANDS.includes(kind)) return false;
        await local.set({ [CONNECTION_KEY]: connection });
        await armRegular();
        if (kind === 'busy' || (await readWebdavMemory(parts)).unsent) await armSoon();
        return true;
      }, false),
    syncNow: () => inTurn(() => exchangeStored('reader'), undefined),
    startUp: () => inTurn(() => exchangeStored('start'), undefined),
    replace: () => inTurn(() => exchangeStored('replace'), undefined),
    readFile: () =>
      inTurn(async () => {
        const { connection } = await readWebdavMemory(parts);
        const address = connection && parseAddress(connection.address);
        if (address?.kind !== 'ok') return null;
        const send = senderFor(connection as WebdavConnection, abandon.signal);
        const answer = await send({ method: 'GET', url: address.file });
        return answer.kind === 'answer' && answer.status === 200 ? answer.text : null;
      }, null),
    disconnect: (remote) => {
      abandon.abort();
      abandon = new AbortController();
      return inTurn(async () => {
        const { connection } = await readWebdavMemory(parts);
        // First of all, so that it is gone whatever comes after.
        await local.remove([CONNECTION_KEY, LAST_EXCHANGE_KEY, EDITED_KEY, TAKE_OUT_KEY]);
        await Promise.all([alarms.clear(SOON), alarms.clear(REGULAR)]);
        const gone = remote === 'keep' || !connection || (await deleteFile(connection));
        await local.set({ [WEBDAV_STATE_KEY]: { kind: gone ? 'off' : 'not-deleted' } });
      }, undefined);
    },
  };

  async function deleteFile(connection: WebdavConnection): Promise<boolean> {
    const address = parseAddress(connection.address);
    if (address.kind !== 'ok') return true;
    const send = senderFor(connection, abandon.signal);
    const answer = await send({ method: 'DELETE', url: address.file });
    if (answer.kind !== 'answer') return false;
    return answer.status === 404 || (answer.status >= 200 && answer.status < 300);
  }
}
