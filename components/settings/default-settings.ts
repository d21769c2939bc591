import type { Settings } from './settings.ts';

/** What holds where the reader chose nothing. Never stored, so a new device overwrites nobody. */
export const DEFAULT_SETTINGS: Readonly<Settings> = {
  enabled: true,
  highlightStyle: 'dotted',
  mentionChoice: 'every',
  hoverDelay: 200,
  textSize: 'normal',
  groups: { condition: true, anatomy: true, sign: true, test: true, treatment: true },
  badge: false,
  cardDay: true,
  region: null,
  sitesOff: [],
  hiddenTerms: [],
  syncSitesOff: false,
  browserSync: true,
  pausedUntil: null,
};
