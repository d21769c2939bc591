/**
 * Where spells are kept in `storage.local`. These are no registers (docs/settings.md): sync, files and
 * codes carry nothing but what is stored under `register.`, so health data cannot travel by any version.
 */
export const EPISODE_KEYS = {
  open: 'episode.open',
  ended: 'episode.ended',
  aside: 'episode.aside',
  /** Day of the look of which a message was sent last. */
  told: 'episode.told',
} as const;
