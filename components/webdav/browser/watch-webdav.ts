import { deviceNames } from '../../sync/device-names.ts';
import type { StorageArea, StorageChanges } from '../../sync/storage-area.ts';
import { REGISTER_PREFIX } from '../../sync/stored-registers.ts';
import type { TravelPolicy } from '../../sync/travel-policy.ts';
import type { WebdavStatus } from '../webdav-status.ts';
import { sendingConsent } from './sending-consent.ts';
import { readWebdavMemory } from './webdav-memory.ts';

/**
 * Calls `listener` with how things stand with the reader's own server, now and after each change, until
 * `signal` aborts.
 */
export function watchWebdav(
  local: StorageArea,
  policy: TravelPolicy,
  listener: (status: WebdavStatus) => void,
  signal: AbortSignal,
): void {
  let turn = 0;
  const tell = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const memory = await readWebdavMemory({ local, policy, consent: sendingConsent }).catch(
      () => null,
    );
    if (!memory || mine !== turn || signal.aborted) return;
    const { connection, state, last, unsent, side } = memory;
    listener({
      state,
      connection: connection && {
        address: connection.address,
        user: connection.user,
        isLocked: connection.passphrase !== '',
      },
      unsent,
      last,
      ownDevice: side.device,
      deviceNames: deviceNames(side.registers),
    });
  };
  const changed = (changes: StorageChanges): void => {
    const concerns = (key: string): boolean =>
      key.startsWith('webdav.') || key.startsWith(REGISTER_PREFIX) || key.startsWith('local.');
    if (Object.keys(changes).some(concerns)) void tell();
  };
  local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => local.onChanged.removeListener(changed), { once: true });
  void tell();
}
