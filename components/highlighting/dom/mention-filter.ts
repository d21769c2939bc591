import type { MentionChange } from '../../reading/dom/mention-store.ts';
import type { Settings } from '../../settings/settings.ts';

/** The settings that decide which mentions are marked. */
export type MentionSettings = Pick<Settings, 'hiddenTerms'>;

/** Leaves out the terms that the reader hid. */
export function filterMentions(change: MentionChange, settings: MentionSettings): MentionChange {
  if (settings.hiddenTerms.length === 0) return change;
  return {
    // What is hidden now may have been marked before, so removals pass.
    removed: change.removed,
    added: change.added.filter(({ note }) => !settings.hiddenTerms.includes(note)),
  };
}
