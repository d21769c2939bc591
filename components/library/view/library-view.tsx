import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Note } from '../../knowledge/note.ts';
import type { Region } from '../../knowledge/region.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Translate } from '../../strings/translate.ts';
import type { Guide } from '../guide.ts';
import { libraryAddress } from '../library-address.ts';
import type { LibraryPlace } from '../library-place.ts';
import type { LibraryQuery } from '../library-query.ts';
import type { NoteResults } from '../search-notes.ts';
import { GuideView } from './guide-view.tsx';
import { ListView } from './list-view.tsx';
import { NoteView } from './note-view.tsx';

/** All that the library shows; it is drawn anew from this whenever something changes. */
export interface LibraryViewProps {
  knowledge: Knowledge;
  guide: Guide;
  /** The same object until the reader goes somewhere. */
  place: LibraryPlace;
  /** How far it was scrolled, for who comes back to it; else null. */
  top: number | null;
  query: LibraryQuery;
  search: (words: string) => NoteResults;
  region: Region;
  textSize: Settings['textSize'];
  /** The drawing for a note; null where it has none. */
  figure: (note: Note) => ComponentChildren;
  onQuery: (query: LibraryQuery) => void;
  onGo: (place: LibraryPlace) => void;
  onPrint: () => void;
  translate: Translate;
}

/** The library: a head with the ways in, one place of it, and the emergency number below everything. */
export function LibraryView(props: LibraryViewProps) {
  const { place, top, knowledge, region, translate } = props;
  const main = useRef<HTMLElement>(null);
  const shown = useRef<LibraryPlace | null>(null);
  const note = place.kind === 'note' ? knowledge.notes[place.id] : undefined;

  // A new place begins at its heading, for the eye and for the screen reader; on the way back to the
  // list, at the note that the reader came from, and on any other way back where the place was left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect is for the place itself.
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = place;
    if (before === null && place.kind === 'list') return;
    const start = startOf(place, before, main.current);
    start?.focus({ preventScroll: true });
    if (top !== null && place.kind !== 'list') {
      scrollTo({ top, behavior: 'instant' });
      if (place.kind === 'guide') linkInView(before, main.current)?.focus({ preventScroll: true });
      return;
    }
    start?.scrollIntoView({ block: start.localName === 'a' ? 'center' : 'start' });
    if (start?.localName === 'h1') scrollTo(0, 0);
  }, [place]);

  return (
    <div class={`library text-${props.textSize}`}>
      <header class="top">
        <a
          class="skip"
          href={libraryAddress(place)}
          onClick={(event) => {
            event.preventDefault();
            main.current?.focus();
          }}
        >
          {translate('library_skip')}
        </a>
        <p class="brand">{translate('library_title')}</p>
        <nav aria-label={translate('library_title')}>
          <a
            href={libraryAddress({ kind: 'list' })}
            onClick={() => props.onQuery({ words: '', group: null })}
            aria-current={place.kind === 'list' ? 'page' : undefined}
          >
            {translate('library_list')}
          </a>
          <a href="#guide" aria-current={place.kind === 'guide' ? 'page' : undefined}>
            {translate('library_guide')}
          </a>
        </nav>
      </header>
      <main ref={main} tabIndex={-1} class={`place ${note ? 'note' : place.kind}`}>
        {place.kind === 'guide' ? (
          <GuideView {...props} />
        ) : note ? (
          <NoteView {...props} note={note} />
        ) : (
          <ListView {...props} isLost={place.kind === 'note'} />
        )}
      </main>
      <footer class="foot">
        <p>
          <strong>{translate('library_emergency', region.emergency)}</strong>
        </p>
        <p>{translate('card_not_diagnosis')}</p>
      </footer>
    </div>
  );
}

/** The link to a note that the reader must have followed from here. */
function linkInView(note: LibraryPlace | null, main: HTMLElement | null): HTMLElement | undefined {
  const address = note?.kind === 'note' ? CSS.escape(libraryAddress(note)) : '';
  return [...(main?.querySelectorAll<HTMLElement>(`a[href="${address}"]`) ?? [])].find((link) => {
    const { top, bottom } = link.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

/** Where a place begins; `before` is the place that the reader comes from. */
function startOf(
  place: LibraryPlace,
  before: LibraryPlace | null,
  main: HTMLElement | null,
): HTMLElement | null {
  const find = (selector: string) => main?.querySelector<HTMLElement>(selector) ?? null;
  if (place.kind === 'guide' && place.section !== null) {
    const section = find(`[data-section="${CSS.escape(place.section)}"]`);
    if (section) return section;
  }
  if (place.kind === 'list' && before?.kind === 'note') {
    const link = find(`a[href="${CSS.escape(libraryAddress(before))}"]`);
    if (link) return link;
  }
  return find('h1');
}
