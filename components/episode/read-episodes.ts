import type { Episode, Episodes } from './episode.ts';
import { EPISODE_KEYS } from './episode-keys.ts';
import { readEpisode } from './read-episode.ts';

/**
 * Reads all that is stored about spells. What cannot be read is put aside as it is: it becomes part of
 * `aside`, which the next write keeps.
 * @param content of `storage.local`, whatever that is
 */
export function readEpisodes(content: Readonly<Record<string, unknown>>): Episodes {
  const storedAside = content[EPISODE_KEYS.aside];
  const aside: unknown[] = [];
  const putAside = (raw: unknown): void => {
    const known = aside.some((other) => JSON.stringify(other) === JSON.stringify(raw));
    if (!known) aside.push(raw);
  };
  if (Array.isArray(storedAside)) aside.push(...storedAside);
  else if (!isNothing(storedAside)) putAside(storedAside);

  const take = (raw: unknown, ended: boolean): Episode[] => {
    const { episode, whole } = readEpisode(raw, ended);
    if (!whole) putAside(raw);
    return episode ? [episode] : [];
  };
  const storedEnded = content[EPISODE_KEYS.ended];
  if (!Array.isArray(storedEnded) && !isNothing(storedEnded)) putAside(storedEnded);
  const ended = (Array.isArray(storedEnded) ? storedEnded : []).flatMap((raw) => take(raw, true));
  const storedOpen = content[EPISODE_KEYS.open];
  const [open = null] = isNothing(storedOpen) ? [] : take(storedOpen, false);
  return { open, ended, aside };
}

const isNothing = (value: unknown): boolean => value === undefined || value === null;
