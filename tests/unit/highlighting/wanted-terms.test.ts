import { describe, expect, test } from 'vitest';
import { wantedTerms } from '../../../components/highlighting/wanted-terms.ts';
import type { Group } from '../../../components/knowledge/note.ts';
import { DEFAULT_SETTINGS } from '../../../components/settings/default-settings.ts';

const { groups } = DEFAULT_SETTINGS;
const GROUPS: Record<string, Group> = { sciatica: 'condition', heat: 'treatment' };
const groupOf = (note: string): Group | undefined => GROUPS[note];

describe('which terms are marked at all', () => {
  test('every one, as it comes', () => {
    const isWanted = wantedTerms({ hiddenTerms: [], groups }, groupOf);
    expect(['sciatica', 'heat', 'unheard-of'].every((note) => isWanted({ note }))).toBe(true);
  });

  test('not the hidden ones, nor those of a group that is off', () => {
    const isWanted = wantedTerms(
      { hiddenTerms: ['heat'], groups: { ...groups, condition: false } },
      groupOf,
    );
    expect(isWanted({ note: 'heat' })).toBe(false);
    expect(isWanted({ note: 'sciatica' })).toBe(false);
    expect(isWanted({ note: 'unheard-of' })).toBe(true);
  });

  test('groups are not looked up while all of them are on', () => {
    const isWanted = wantedTerms({ hiddenTerms: [], groups }, () => {
      throw new Error('looked up');
    });
    expect(isWanted({ note: 'sciatica' })).toBe(true);
  });
});
