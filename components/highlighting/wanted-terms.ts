import type { Group } from '../knowledge/note.ts';
import type { Settings } from '../settings/settings.ts';

/** The settings that decide which terms are marked at all. */
export type WantedSettings = Pick<Settings, 'hiddenTerms' | 'groups'>;

/**
 * Makes the question whether a note's term is wanted: not hidden, and not of a group that is off.
 * @param groupOf the group of a note; undefined (always wanted) for a note that is not known. Asked
 * only while a group is off, since the answer has its price.
 */
export function wantedTerms(
  { hiddenTerms, groups }: WantedSettings,
  groupOf: (note: string) => Group | undefined,
): (mention: { note: string }) => boolean {
  const hidden = new Set(hiddenTerms);
  const isAnyOff = Object.values(groups).includes(false);
  return ({ note }) => {
    if (hidden.has(note)) return false;
    const group = isAnyOff ? groupOf(note) : undefined;
    return group === undefined || groups[group];
  };
}
