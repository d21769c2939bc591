import { DEFAULT_SETTINGS } from './default-settings.ts';
import { GROUP_PREFIX, GROUPS, LIST_ENTRIES } from './list-entries.ts';

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

/** What holds where a register of this name is missing; undefined for a name of a later version. */
export function defaultOfRegister(name: string): unknown {
  for (const single of SINGLE) if (name === single) return DEFAULT_SETTINGS[single];
  for (const group of GROUPS)
    if (name === GROUP_PREFIX + group) return DEFAULT_SETTINGS.groups[group];
  const isEntry = Object.values(LIST_ENTRIES).some(({ prefix }) => name.startsWith(prefix));
  return isEntry ? false : undefined;
}
