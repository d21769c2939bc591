import '../../components/polyfill/browser/use-polyfill.ts';
import './library.css';
import '../../components/figure/view/figure.css';
import '../../components/figure/view/muscle-story.css';
import figureWords from 'virtual:backnotes/figure';
import guide from 'virtual:backnotes/guide';
import knowledgeJson from 'virtual:backnotes/knowledge';
import lexicon from 'virtual:backnotes/lexicon';
import regions from 'virtual:backnotes/regions';
import { render } from 'preact';
import { createCardMaker } from '../../components/card/dom/create-card-maker.ts';
import type { LexiconData } from '../../components/detection/lexicon.ts';
import { PageFigure } from '../../components/figure/view/page-figure.tsx';
import { readKnowledge } from '../../components/knowledge/read-knowledge.ts';
import { regionOf } from '../../components/knowledge/region-of.ts';
import { createEntryScrolls } from '../../components/library/dom/entry-scrolls.ts';
import { createLibraryMarks } from '../../components/library/dom/library-marks.ts';
import { onLinkHere } from '../../components/library/dom/on-link-here.ts';
import { libraryAddress } from '../../components/library/library-address.ts';
import type { LibraryQuery } from '../../components/library/library-query.ts';
import { placeTitle } from '../../components/library/place-title.ts';
import { readLibraryAddress } from '../../components/library/read-library-address.ts';
import { createNoteSearch } from '../../components/library/search-notes.ts';
import { LibraryView } from '../../components/library/view/library-view.tsx';
import { shadowRootOf } from '../../components/reading/browser/shadow-root-of.ts';
import { createSettingsStore } from '../../components/settings/browser/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../components/settings/default-settings.ts';
import type { Settings } from '../../components/settings/settings.ts';
import { translate } from '../../components/strings/browser/translate.ts';

//  address ──> place ──┐
//  settings ───────────┼──> view
//  words ──> search ───┘     └── its text ──> marks and card, as on any page
async function openLibrary(root: HTMLElement): Promise<void> {
  const leaving = new AbortController();
  window.addEventListener('pagehide', () => leaving.abort(), { once: true });
  document.documentElement.lang = translate('card_language');

  const readNotes = readKnowledge(knowledgeJson);
  const knowledge = readNotes();
  const forms = (JSON.parse(lexicon.data) as LexiconData).notes;
  const search = createNoteSearch(Object.values(knowledge.notes), forms);
  const store = createSettingsStore();
  let apply = (): void => {};
  let settings = DEFAULT_SETTINGS;
  // Before the first read, so that no change falls in between.
  store.watch((changed) => {
    settings = changed;
    apply();
  }, leaving.signal);
  settings = await store.read();
  let place = readLibraryAddress(location.hash);
  const words = place.kind === 'list' ? (place.words ?? '') : '';
  let query: LibraryQuery = { words, group: null };
  const scrolls = createEntryScrolls(window);
  let top: number | null = null;
  const regionFor = ({ region }: Settings) => regionOf(region, navigator.languages, regions);
  const go = (hash: string): void => {
    location.hash = hash;
  };
  const marks = createLibraryMarks({
    document,
    lexicon,
    card: createCardMaker({
      knowledge: readNotes,
      translate,
      emergency: (now) => regionFor(now).emergency,
    }),
    hasNote: (id) => Object.hasOwn(knowledge.notes, id),
    shadowRootOf,
    onHide: (id) => void store.setTermHidden(id, true),
    openLibrary: (id) => go(libraryAddress({ kind: 'note', id })),
    settings,
    signal: leaving.signal,
  });

  const draw = (): void => {
    document.title = placeTitle(place, { knowledge, guide, translate });
    render(
      <LibraryView
        knowledge={knowledge}
        guide={guide}
        place={place}
        top={top}
        query={query}
        search={search}
        region={regionFor(settings)}
        textSize={settings.textSize}
        figure={(note) =>
          note.figure && <PageFigure hint={note.figure} words={figureWords} translate={translate} />
        }
        onQuery={(changed) => {
          query = changed;
          draw();
        }}
        onGo={(next) => go(libraryAddress(next))}
        onPrint={() => window.print()}
        translate={translate}
      />,
      root,
    );
  };
  const show = (): void => {
    place = readLibraryAddress(location.hash);
    draw();
    marks.show(place);
  };
  apply = () => {
    marks.applySettings(settings);
    draw();
  };
  const arrive = (): void => {
    top = scrolls.arrive();
    const to = readLibraryAddress(location.hash);
    // Back at an address with words, after all notes.
    if (to.kind === 'list' && to.words && query.words === '') query = { ...query, words: to.words };
    show();
  };
  window.addEventListener('hashchange', arrive, { signal: leaving.signal });
  onLinkHere(root, () => {
    top = null;
    show();
  });
  show();
}

const root = document.getElementById('library');
if (root) void openLibrary(root);
