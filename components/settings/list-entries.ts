import type { Group } from '../knowledge/note.ts';

/**
 * Settings made of entries have one register an entry (`off.<host>`, `hidden.<note>`,
 * `group.<group>`), its value true or false, so that additions on two devices both survive.
 */
export const LIST_ENTRIES = {
  sitesOff: { prefix: 'off.', entry: /^[a-z0-9.:[\]_-]{1,253}$/ },
  hiddenTerms: { prefix: 'hidden.', entry: /^[a-z0-9-]{1,100}$/ },
} as const;

/** What a group's register begins with. */
export const GROUP_PREFIX = 'group.';

/** Every group of notes, in the order a reader meets them. */
export const GROUPS: readonly Group[] = ['condition', 'anatomy', 'sign', 'test', 'treatment'];
