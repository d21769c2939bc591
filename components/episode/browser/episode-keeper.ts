import type { Episodes } from '../episode.ts';
import type { EpisodeLook } from '../episode-look.ts';
import type { EpisodeStore } from './episode-store.ts';

/** What is kept about spells, as a window shows it: what could not be saved stays here until it can be. */
export interface EpisodeKeeper {
  episodes(): Episodes;
  problem(): EpisodeLook['problem'];
  /** Changes what is shown at once, and then what is stored. */
  change(step: (episodes: Episodes) => Episodes): Promise<void>;
  /** Tries again what storage has refused. */
  retry(): Promise<void>;
  /** Deletes all of it; resolves to whether that worked. */
  deleteAll(): Promise<boolean>;
}

const NOTHING: Episodes = { open: null, ended: [], aside: [] };

/**
 * Reads what is kept, and again whenever another window has changed it: a window that stays open must
 * not show an older result. While storage cannot be read, nothing is written over it.
 * @param onChange told after each change of what is shown
 */
export async function createEpisodeKeeper(
  store: EpisodeStore,
  onChange: () => void,
  signal: AbortSignal,
): Promise<EpisodeKeeper> {
  let stored = NOTHING;
  let waiting: ((episodes: Episodes) => Episodes)[] = [];
  let problem: EpisodeLook['problem'] = null;
  let saving: Promise<void> = Promise.resolve();
  const readAgain = async (): Promise<void> => {
    stored = await store.read().catch(() => stored);
    onChange();
  };
  // Before the first read, so that no change falls in between.
  store.watch(() => {
    saving = saving.then(readAgain);
  }, signal);
  try {
    stored = await store.read();
  } catch {
    problem = 'episode_not_read';
  }
  const withSteps = (episodes: Episodes, steps: typeof waiting): Episodes =>
    steps.reduce((before, step) => step(before), episodes);

  const save = (): Promise<void> => {
    saving = saving.then(async () => {
      const steps = waiting;
      if (steps.length === 0) return;
      try {
        stored = await store.change((episodes) => withSteps(episodes, steps));
        waiting = waiting.slice(steps.length);
        problem = null;
      } catch {
        problem = 'episode_not_saved';
      }
      onChange();
    });
    return saving;
  };
  return {
    episodes: () => withSteps(stored, waiting),
    problem: () => problem,
    change(step) {
      waiting = [...waiting, step];
      onChange();
      return save();
    },
    retry: save,
    async deleteAll() {
      try {
        await store.deleteAll();
      } catch {
        problem = 'episode_not_deleted';
        onChange();
        return false;
      }
      [stored, waiting, problem] = [NOTHING, [], null];
      onChange();
      return true;
    },
  };
}
