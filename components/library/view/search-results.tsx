import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../strings/translate.ts';
import { libraryAddress } from '../library-address.ts';
import type { NoteHit } from '../search-notes.ts';
import { NoteEntry } from './note-entry.tsx';

/** Milliseconds without a key before a screen reader hears the count: it must not talk into the typing. */
const QUIET = 500;

interface SearchResultsProps {
  /** What the reader looks for; empty when they do not search. */
  words: string;
  hits: readonly NoteHit[];
  /** False when these have some of the words only. */
  complete: boolean;
  /** The reader looks in one group only. */
  isGrouped: boolean;
  /** Leaves the group if there is one, else the search. */
  onWiden: () => void;
  translate: Translate;
}

/** What was found, best first, and how much that is; where nothing was, what to try next. */
export function SearchResults(props: SearchResultsProps) {
  const { words, hits, complete, isGrouped, onWiden, translate } = props;
  const summary = words === '' ? '' : summaryOf(props);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(summary), QUIET);
    return () => clearTimeout(timer);
  }, [summary]);
  return (
    <>
      <p class="unseen" role="status">
        {spoken}
      </p>
      {words !== '' && (
        <section class="results" aria-labelledby="library-results">
          <h2 id="library-results">{summary}</h2>
          {(hits.length === 0 || !complete) && (
            <p>{translate(isGrouped ? 'library_empty_group' : 'library_empty_hint')}</p>
          )}
          <ul class="entries">
            {hits.map(({ note, form }) => (
              <NoteEntry
                key={note.id}
                note={note}
                address={libraryAddress({ kind: 'note', id: note.id })}
                group={translate(`card_group_${note.group}`)}
                otherName={form === null ? undefined : translate('library_other_name', form)}
              />
            ))}
          </ul>
          {(hits.length === 0 || !complete) && (
            <p class="ways">
              <button type="button" onClick={onWiden}>
                {translate(isGrouped ? 'library_all_groups' : 'library_show_all')}
              </button>
              <a href="#guide">{translate('library_read_guide')}</a>
            </p>
          )}
        </section>
      )}
    </>
  );
}

function summaryOf({ words, hits, complete, translate }: SearchResultsProps): string {
  if (hits.length === 0) return translate('library_found_none', words);
  if (!complete) return translate('library_found_some', words);
  if (hits.length === 1) return translate('library_found_one', words);
  return translate('library_found', String(hits.length), words);
}
