import type { Note, Source } from '../../knowledge/note.ts';
import type { Region } from '../../knowledge/region.ts';
import { LevelShape } from '../../knowledge/view/level-shape.tsx';
import type { LibraryPlace } from '../../library/library-place.ts';
import type { Translate } from '../../strings/translate.ts';
import { calendarDate } from '../calendar-date.ts';
import { fillNumbers } from '../fill-numbers.ts';
import { formatDay } from '../format-day.ts';
import { SourceList } from './source-list.tsx';

/** What a note needs to draw itself in the popup. */
export interface NoteViewProps {
  note: Note;
  sources: Record<string, Source>;
  region: Region;
  locale: string;
  onOpenLibrary: (place: LibraryPlace) => void;
  translate: Translate;
}

/** A note read inside the popup: what it is, what helps, when to see someone, sources. */
export function NoteView(props: NoteViewProps) {
  const { note, sources, region, locale, onOpenLibrary, translate } = props;
  const fill = (text: string) => fillNumbers(text, region, translate('triage_advice_line'));
  const reviewed = calendarDate(note.reviewed);
  return (
    <article class="triage-note">
      <h1 tabIndex={-1} data-triage-heading>
        {note.title}
      </h1>
      <p class="triage-lead">{fill(note.lead)}</p>
      {note.whatItIs.map((line) => (
        <p key={line}>{fill(line)}</p>
      ))}
      <section class="triage-section">
        <h2>{translate('triage_note_helps')}</h2>
        <ul>
          {note.whatHelps.map((line) => (
            <li key={line}>{fill(line)}</li>
          ))}
        </ul>
      </section>
      <section class="triage-section">
        <h2>{translate('triage_note_see_someone')}</h2>
        <ul class="triage-warnings">
          {note.seeSomeoneWhen.map(({ level, text }) => (
            <li key={text} class={`level-${level}`}>
              <LevelShape level={level} size={16} />
              <span>
                <strong>{translate(`triage_level_${level}`)}.</strong> {fill(text)}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section class="triage-section triage-small">
        <h2>{translate('triage_sources')}</h2>
        <SourceList keys={note.sources} sources={sources} />
        {reviewed && (
          <p>{translate('triage_note_reviewed', formatDay(reviewed, locale, 'year'))}</p>
        )}
        <button
          type="button"
          class="triage-link"
          onClick={() => onOpenLibrary({ kind: 'note', id: note.id })}
        >
          {translate('card_library')}
        </button>
      </section>
    </article>
  );
}
