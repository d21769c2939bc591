import type { Group } from '../knowledge/note.ts';

/** How a term is marked on the page. `none` paints nothing until the reader asks with the shortcut. */
export type HighlightStyle = 'dotted' | 'solid' | 'wavy' | 'tint' | 'none';

/** Which mentions of a term are marked. */
export type MentionChoice = 'every' | 'first-in-section' | 'first-on-page';

/** Every setting, resolved: what the reader chose, and the default where nothing was chosen. */
export interface Settings {
  /** The switch for all of Backnotes. */
  enabled: boolean;
  highlightStyle: HighlightStyle;
  mentionChoice: MentionChoice;
  /** Milliseconds the pointer rests on a term before its card shows. */
  hoverDelay: number;
  textSize: 'small' | 'normal' | 'large';
  /** Groups of notes that are marked. */
  groups: Record<Group, boolean>;
  /** Whether the toolbar button shows how many terms the page has. */
  badge: boolean;
  /** Whether cards show the day of the reader's own spell, while one is kept on this device. */
  cardDay: boolean;
  /** Region id of content/regions.yaml; null follows the browser's locale. */
  region: string | null;
  /** Host names on which Backnotes stays off. */
  sitesOff: string[];
  /** Note ids that the reader does not want marked. */
  hiddenTerms: string[];
  /** Whether this device may send `sitesOff` by sync; never synced itself, so each device asks. */
  syncSitesOff: boolean;
  /** Whether this device takes part in the browser's own sync; never synced itself. */
  browserSync: boolean;
  /** ISO time until which Backnotes is paused, on this device only; null when it is not. */
  pausedUntil: string | null;
}

/** Choices to be kept. What is not named stays as it is, each group for itself. */
export type SettingsPatch = Partial<Omit<Settings, 'groups'>> & {
  groups?: Partial<Settings['groups']>;
};
