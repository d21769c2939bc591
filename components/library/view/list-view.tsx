import type { Group, Note } from '../../knowledge/note.ts';
import type { Translate } from '../../strings/translate.ts';
import { GROUP_ORDER, groupNotes } from '../group-notes.ts';
import type { Guide } from '../guide.ts';
import { libraryAddress } from '../library-address.ts';
import type { LibraryPlace } from '../library-place.ts';
import type { LibraryQuery } from '../library-query.ts';
import { LONGEST_QUERY } from '../query-words.ts';
import type { NoteResults } from '../search-notes.ts';
import { NoteEntry } from './note-entry.tsx';
import { SearchResults } from './search-results.tsx';

interface ListViewProps {
  knowledge: { notes: Record<string, Note> };
  guide: Guide;
  query: LibraryQuery;
  search: (words: string) => NoteResults;
  /** The address names a note that is not there. */
  isLost: boolean;
  onQuery: (query: LibraryQuery) => void;
  onGo: (place: LibraryPlace) => void;
  translate: Translate;
}

/** Every note by group, or those that fit the reader's words, with the field to search them. */
export function ListView(props: ListViewProps) {
  const { knowledge, guide, query, search, isLost, onQuery, onGo, translate } = props;
  const isIn = (note: Note) => query.group === null || note.group === query.group;
  const isSearching = query.words.trim() !== '';
  const results = isSearching ? search(query.words) : null;
  const hits = results?.hits.filter(({ note }) => isIn(note)) ?? [];
  const groups = groupNotes(Object.values(knowledge.notes).filter(isIn));
  return (
    <>
      <h1 tabIndex={-1}>{translate(isLost ? 'library_lost' : 'library_heading')}</h1>
      {isLost && <p class="lead">{translate('library_lost_text')}</p>}
      <search>
        <form
          class="search"
          onSubmit={(event) => {
            event.preventDefault();
            const [best] = hits;
            if (best) onGo({ kind: 'note', id: best.note.id });
          }}
        >
          <label for="library-words">{translate('library_search')}</label>
          <p class="hint" id="library-hint">
            {translate('library_search_hint')}
          </p>
          <input
            id="library-words"
            type="search"
            autocomplete="off"
            spellcheck={false}
            maxLength={LONGEST_QUERY}
            enterkeyhint="search"
            aria-describedby="library-hint"
            value={query.words}
            onInput={(event) => onQuery({ ...query, words: event.currentTarget.value })}
          />
          <GroupChoice
            chosen={query.group}
            onChoose={(group) => onQuery({ ...query, group })}
            translate={translate}
          />
        </form>
      </search>
      {!isSearching && query.group === null && (
        <section class="teaser" aria-labelledby="library-teaser">
          <h2 id="library-teaser">
            <a href="#guide">{guide.title}</a>
          </h2>
          <p>{guide.lead}</p>
        </section>
      )}
      <SearchResults
        words={query.words.trim()}
        hits={hits}
        complete={results?.complete ?? true}
        isGrouped={query.group !== null}
        onWiden={() => onQuery({ words: query.group === null ? '' : query.words, group: null })}
        translate={translate}
      />
      {!isSearching &&
        groups.map(({ group, notes }) => (
          <section key={group} class="group" aria-labelledby={`library-${group}`}>
            <h2 id={`library-${group}`}>
              {translate(`library_group_${group}`)} <span class="count">{notes.length}</span>
            </h2>
            <ul class="entries">
              {notes.map((note) => (
                <NoteEntry key={note.id} note={note} address={addressOf(note)} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

const addressOf = ({ id }: Note): string => libraryAddress({ kind: 'note', id });

function GroupChoice(props: {
  chosen: Group | null;
  onChoose: (group: Group | null) => void;
  translate: Translate;
}) {
  const { chosen, onChoose, translate } = props;
  return (
    <fieldset class="group-choice">
      <legend class="unseen">{translate('library_groups')}</legend>
      {[null, ...GROUP_ORDER].map((group) => (
        <label key={group}>
          <input
            type="radio"
            name="library-group"
            value={group ?? 'all'}
            checked={chosen === group}
            onChange={() => onChoose(group)}
          />
          <span>{translate(`library_group_${group ?? 'all'}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
