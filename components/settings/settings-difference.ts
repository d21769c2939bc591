import { GROUPS } from './list-entries.ts';
import type { Settings } from './settings.ts';

/** One line of a preview: which setting, and from what to what. Entries of lists: false to true. */
export interface SettingDifference {
  setting: keyof Settings;
  /** The group, host or note id, for settings made of entries. */
  entry?: string;
  before: string | number | boolean | null;
  after: string | number | boolean | null;
}

const SINGLE = [
  'enabled',
  'highlightStyle',
  'mentionChoice',
  'hoverDelay',
  'textSize',
  'badge',
  'cardDay',
  'region',
] as const;

/** What a reader would see change, for the preview of an import; empty when nothing would. */
export function settingsDifference(before: Settings, after: Settings): SettingDifference[] {
  const found: SettingDifference[] = [];
  const compare = (one: SettingDifference): void => {
    if (one.before !== one.after) found.push(one);
  };
  for (const setting of SINGLE) {
    compare({ setting, before: before[setting], after: after[setting] });
  }
  for (const entry of GROUPS) {
    compare({
      setting: 'groups',
      entry,
      before: before.groups[entry],
      after: after.groups[entry],
    });
  }
  for (const setting of ['sitesOff', 'hiddenTerms'] as const) {
    for (const entry of new Set([...before[setting], ...after[setting]])) {
      const held = (settings: Settings): boolean => settings[setting].includes(entry);
      compare({ setting, entry, before: held(before), after: held(after) });
    }
  }
  return found;
}
