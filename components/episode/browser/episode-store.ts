import { browser } from 'wxt/browser';
import type { StorageArea, StorageChanges } from '../../sync/storage-area.ts';
import type { Episodes } from '../episode.ts';
import { EPISODE_KEYS } from '../episode-keys.ts';
import { readEpisodes } from '../read-episodes.ts';

/** Spells, kept in `storage.local` of this device and nowhere else. */
export interface EpisodeStore {
  /** Rejects when storage cannot be read: nothing may then be written over what is there. */
  read(): Promise<Episodes>;
  /**
   * Writes what `step` makes of what is stored now, and gives it back. Rejects when storage refuses (it is
   * full); what was stored before is then still there.
   */
  change(step: (episodes: Episodes) => Episodes): Promise<Episodes>;
  /** Deletes all of it, what was put aside included. */
  deleteAll(): Promise<void>;
  /** Calls `listener` after each change by any window, this one included, until `signal` aborts. */
  watch(listener: () => void, signal: AbortSignal): void;
}

const KEYS = Object.values(EPISODE_KEYS);

/** Opens the store for an extension page or the background. */
export function createEpisodeStore(
  area: StorageArea = browser.storage.local as unknown as StorageArea,
): EpisodeStore {
  const read = async (): Promise<Episodes> => readEpisodes(await area.get(KEYS));
  return {
    read,
    change: (step) =>
      inTurn(async () => {
        const { open, ended, aside } = step(await read());
        await area.set({
          [EPISODE_KEYS.open]: open,
          [EPISODE_KEYS.ended]: ended,
          [EPISODE_KEYS.aside]: aside,
        });
        return { open, ended, aside };
      }),
    deleteAll: () => inTurn(() => area.remove(KEYS)),
    watch(listener, signal) {
      const hear = (changes: StorageChanges): void => {
        if (KEYS.some((key) => Object.hasOwn(changes, key))) listener();
      };
      area.onChanged.addListener(hear);
      signal.addEventListener('abort', () => area.onChanged.removeListener(hear), { once: true });
    },
  };
}

/** One change after the other, of this window and of every other page of the extension. */
function inTurn<Result>(change: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('backnotes-episode', change) as Promise<Result>;
}
