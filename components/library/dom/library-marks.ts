import { createPageSession, type PageSessionParts } from '../../page/dom/page-session.ts';
import { createPageSwitch, type PageSwitch, type Session } from '../../page/dom/page-switch.ts';
import type { Settings } from '../../settings/settings.ts';
import type { LibraryPlace } from '../library-place.ts';

/** Marks and card in the library, which is a page of the extension: no content script runs there. */
export interface LibraryMarks {
  /** The reader is at another place now, and it has been drawn. */
  show(place: LibraryPlace): void;
  applySettings(settings: Settings): void;
}

/**
 * Marks terms in the guide and in notes as on any page, as long as settings say so. The list of notes
 * stays unmarked, as every line of it is a term and a link; so does a note's own term in the note.
 */
export function createLibraryMarks(
  parts: Omit<PageSessionParts, 'settings' | 'signal'> & {
    hasNote: (id: string) => boolean;
    settings: Settings;
    signal: AbortSignal;
  },
): LibraryMarks {
  let { settings } = parts;
  let here: { page: PageSwitch<Session>; abort: AbortController } | null = null;
  const stop = (): void => {
    here?.abort.abort();
    here = null;
  };
  parts.signal.addEventListener('abort', stop);
  return {
    show(place) {
      stop();
      if (parts.signal.aborted || place.kind === 'list') return;
      // An address that names no note shows the list.
      if (place.kind === 'note' && !parts.hasNote(place.id)) return;
      const own = place.kind === 'note' ? [place.id] : [];
      const without = (all: Settings): Settings => ({
        ...all,
        hiddenTerms: [...all.hiddenTerms, ...own],
      });
      const abort = new AbortController();
      const page = createPageSwitch<Session>({
        host: '',
        signal: abort.signal,
        start(now, signal) {
          const session = createPageSession({ ...parts, settings: without(now), signal });
          return { applySettings: (next) => session.applySettings(without(next)) };
        },
      });
      here = { page, abort };
      page.apply(settings);
    },
    applySettings(next) {
      settings = next;
      here?.page.apply(next);
    },
  };
}
