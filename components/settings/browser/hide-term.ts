import { createSettingsStore } from './settings-store.ts';

/**
 * Stops marking a note's term, from a card on a page. Where storage refuses (the extension was
 * updated under an open page) the term stays marked, which is all there is to tell the reader.
 */
export const hideTerm = (id: string): Promise<void> =>
  createSettingsStore()
    .setTermHidden(id, true)
    .catch(() => undefined);
