import type { Episodes } from './episode.ts';

/** Takes back the end of the spell that ended last; nothing happens while another is open. */
export function reopenEpisode(episodes: Episodes): Episodes {
  const [last, ...earlier] = episodes.ended;
  if (episodes.open || !last) return episodes;
  return { ...episodes, open: { ...last, endDate: null }, ended: earlier };
}
